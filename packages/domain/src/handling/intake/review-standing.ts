import type { Text } from '@awaslog/law/result';
import { statedBy } from '../act';
import type { Matter } from '../matter';
import { requirementWords } from './codes';
import { completeReport } from './complete-report';
import { reviewReport } from './review-report';

/** What the newest review says; null where there is none, or where the report was completed since. */
export function newestReview(matter: Pick<Matter, 'entries'>) {
  const last = (type: string) => matter.entries.findLastIndex((one) => one.type === type);
  if (last(completeReport.event) > last(reviewReport.event)) return null;
  return statedBy(matter, reviewReport).at(-1) ?? null;
}

/** The requirements that the newest review found unmet. */
export function unmetRequirements(matter: Pick<Matter, 'entries'>) {
  return (newestReview(matter)?.requirements ?? []).filter(({ met }) => !met).map(({ requirement }) => requirement);
}

/** The unmet requirements by name, for whoever asks what is missing. */
export function unmetTexts(matter: Pick<Matter, 'entries'>): Text[] {
  return unmetRequirements(matter).map((one) => ({ id: requirementWords[one].term, en: requirementWords[one].en }));
}

export const reviewMissing: Text = { id: 'Kajian awal atas Laporan ini.', en: 'An initial review of the report.' };
