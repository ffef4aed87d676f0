import type { Text } from '@awaslog/law/result';
import type { z } from 'zod';
import { statedBy } from '../act';
import type { Matter } from '../matter';
import { requirementWords, type RequirementCode } from './codes';
import { completeReport } from './complete-report';
import { reviewReport } from './review-report';

type Review = z.output<typeof reviewReport.input>;
/** One requirement of a report, as a review judged it. */
export type RequirementJudged = Review['requirements'][number];

/** What the newest review says; null where there is none, or where the report was completed since. */
export function newestReview(matter: Pick<Matter, 'entries'>): Review | null {
  const last = (type: string) => matter.entries.findLastIndex((one) => one.type === type);
  if (last(completeReport.event) > last(reviewReport.event)) return null;
  return statedBy(matter, reviewReport).at(-1) ?? null;
}

/** The requirements that the newest review found unmet, as it judged them, whatever was completed since. */
export function unmetRequirements(matter: Pick<Matter, 'entries'>): readonly RequirementJudged[] {
  return (statedBy(matter, reviewReport).at(-1)?.requirements ?? []).filter(({ met }) => !met);
}

/** Those of them that still stand; of a report that was completed since nobody can say. */
export function stillUnmet(matter: Pick<Matter, 'entries'>): readonly RequirementCode[] {
  return newestReview(matter) ? unmetRequirements(matter).map(({ requirement }) => requirement) : [];
}

/** The requirements that still stand unmet, by name, for whoever asks what is missing. */
export function unmetTexts(matter: Pick<Matter, 'entries'>): Text[] {
  return stillUnmet(matter).map((one) => ({ id: requirementWords[one].term, en: requirementWords[one].en }));
}

export const reviewMissing: Text = { id: 'Kajian awal atas Laporan ini.', en: 'An initial review of the report.' };
