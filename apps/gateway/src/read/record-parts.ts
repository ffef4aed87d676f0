import { clocksOf, type Clock, type CorrectionAdvice, type ProposedFinding } from '@awaslog/domain/supervision';
import type { FindingRow, MatterRow, RecordRow } from '@awaslog/store/store';

type RecordValue = RecordRow['record'];

/** Each advice with its clock; the record lists the clocks of the advices that have one in the same order. */
export function adviceWithClocks(record: RecordValue): (CorrectionAdvice & { readonly clock: Clock | null })[] {
  const clocks = clocksOf(record).filter(({ rule }) => rule === 'CORRECTION_ADVICE');
  let next = 0;
  return record.advice.map((advice) => ({ ...advice, clock: advice.due ? (clocks[next++] ?? null) : null }));
}

/** The findings of a record that was read; they are part of it, so no statement is sent for them. */
export function findingsOf(row: RecordRow): FindingRow[] {
  const { regency, record, area, matters } = row;
  return record.findings.map(({ id, outcome }) => ({
    regency,
    id,
    state: outcome?.kind ?? 'PROPOSED',
    ofRecord: record,
    record: row,
    ...(area ? { area } : {}),
    ...(matters ? { matter: matters.find(({ matter }) => isFrom(matter.source, id)) ?? null } : {}),
  }));
}

function isFrom(source: MatterRow['matter']['source'], finding: FindingRow['id']): boolean {
  return source.kind === 'FINDING' && source.findingId === finding;
}

/** What the record says of one of its findings. */
export function proposalOf({ id, ofRecord }: FindingRow): ProposedFinding {
  const found = ofRecord.findings.find((finding) => finding.id === id);
  if (!found) throw new Error('a finding is read from the record that it came from');
  return found;
}

/** The time to fix this finding: it stopped with its own plenary, whatever came after. */
export function windowOf(row: FindingRow): Clock | null {
  const window = clocksOf(row.ofRecord).find(({ rule }) => rule === 'FINDING_WINDOW');
  const { outcome } = proposalOf(row);
  return window ? { ...window, stoppedOn: outcome?.plenary.heldOn ?? window.stoppedOn } : null;
}
