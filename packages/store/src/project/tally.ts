import type { CorrectionAdvice, SupervisionRecord } from '@awaslog/domain/supervision';
import { contains, parentOf, type AreaCode } from '@awaslog/domain/territory';
import type { summary } from '../schema';

type SummaryRow = typeof summary.$inferSelect;
/** What one record adds to the counts of its places. */
export type Tally = Pick<SummaryRow, 'records' | 'suspicions' | 'findings' | 'openAdvice'>;

const nothing: Tally = { records: 0, suspicions: 0, findings: 0, openAdvice: 0 };

/** A finding counts once the plenary has fixed it; advice while somebody waits for it to be carried out. */
export function tallyOf(record: SupervisionRecord | null): Tally {
  if (!record) return nothing;
  return {
    records: 1,
    suspicions: record.form.suspicion ? 1 : 0,
    findings: record.findings.filter(({ outcome }) => outcome?.kind === 'FIXED').length,
    openAdvice: record.advice.filter((advice) => isAwaited(record, advice)).length,
  };
}

/** Once a finding is proposed after it, nobody waits for the correction any more. */
function isAwaited(record: SupervisionRecord, { carriedOut, deliveredOn }: CorrectionAdvice): boolean {
  return carriedOut === null && !record.findings.some(({ proposedOn }) => proposedOn >= deliveredOn);
}

export function isNothing(tally: Tally): boolean {
  return Object.values(tally).every((count) => count === 0);
}

export function difference(after: Tally, before: Tally): Tally {
  return {
    records: after.records - before.records,
    suspicions: after.suspicions - before.suspicions,
    findings: after.findings - before.findings,
    openAdvice: after.openAdvice - before.openAdvice,
  };
}

/** Where a record is counted: its station, its area, and every area above it in the regency. */
export function placesOf(regency: AreaCode, { form }: SupervisionRecord): readonly string[] {
  const places: string[] = form.station ? [form.station] : [];
  for (let area: AreaCode | null = form.area; area && contains(regency, area); area = parentOf(area)) places.push(area);
  return places;
}

export function summaryRows(regency: AreaCode, record: SupervisionRecord, tally: Tally): readonly SummaryRow[] {
  if (isNothing(tally)) return [];
  return placesOf(regency, record).map((place) => ({ regency, place, substage: record.form.substage, ...tally }));
}
