import { versionsOf, type CorrectionAdvice, type FormA, type SupervisionRecord } from '@awaslog/domain/supervision';
import { contains, parentOf, type AreaCode } from '@awaslog/domain/territory';
import type { summary } from '../schema';

type SummaryRow = typeof summary.$inferSelect;
/** What one record adds to the counts of its places. */
export type Tally = Pick<SummaryRow, 'records' | 'suspicions' | 'findings' | 'openAdvice'>;

const nothing: Tally = { records: 0, suspicions: 0, findings: 0, openAdvice: 0 };

/** A finding counts once the plenary has fixed it; advice while somebody waits for it to be carried out. */
function tallyOf(record: SupervisionRecord | null): Tally {
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

function isNothing({ records, suspicions, findings, openAdvice }: Tally): boolean {
  return [records, suspicions, findings, openAdvice].every((count) => count === 0);
}

function difference(after: Tally, before: Tally): Tally {
  return {
    records: after.records - before.records,
    suspicions: after.suspicions - before.suspicions,
    findings: after.findings - before.findings,
    openAdvice: after.openAdvice - before.openAdvice,
  };
}

type Counted = Pick<FormA, 'area' | 'station' | 'substage'>;

/** Where a form is counted: its station, its area, and every area above it in the regency. */
function placesOf(regency: AreaCode, form: Counted): readonly string[] {
  const places: string[] = form.station ? [form.station] : [];
  for (let area: AreaCode | null = form.area; area && contains(regency, area); area = parentOf(area)) places.push(area);
  return places;
}

function rowsFor(regency: AreaCode, form: Counted, tally: Tally): readonly SummaryRow[] {
  return placesOf(regency, form).map((place) => ({ regency, place, substage: form.substage, ...tally }));
}

/** What an event changes about the counts. A revision may move a record to another place or sub-stage. */
export function summaryChange(
  regency: AreaCode,
  before: SupervisionRecord | null,
  after: SupervisionRecord,
): readonly SummaryRow[] {
  const counts: Counts = new Map();
  if (before) addAll(counts, rowsFor(regency, before.form, difference(nothing, tallyOf(before))));
  addAll(counts, rowsFor(regency, after.form, tallyOf(after)));
  return [...counts.values()].filter((row) => !isNothing(row));
}

/** The counts of a record; where an earlier version had it elsewhere, a row that counts nothing was left. */
export function summaryOf(regency: AreaCode, record: SupervisionRecord): readonly SummaryRow[] {
  const earlier = versionsOf(record).slice(0, -1);
  return [
    ...earlier.flatMap(({ form }) => rowsFor(regency, form, nothing)),
    ...rowsFor(regency, record.form, tallyOf(record)),
  ];
}

/** Counts by place and sub-stage. */
export type Counts = Map<string, SummaryRow>;

export function addAll(counts: Counts, rows: readonly SummaryRow[]): void {
  for (const row of rows) {
    const key = `${row.place} ${row.substage}`;
    const so = counts.get(key) ?? nothing;
    counts.set(key, {
      ...row,
      records: row.records + so.records,
      suspicions: row.suspicions + so.suspicions,
      findings: row.findings + so.findings,
      openAdvice: row.openAdvice + so.openAdvice,
    });
  }
}
