import { insertRows, keysOf, rowsFrom, takeExcluded } from '../database/table-sql';
import { clock, command, event, finding, preliminaryInformation, summary, supervisionRecord } from '../schema';
import { sql, type SqlStatement } from '../database/database';
import type { ClockRow, FindingRow, RecordRow } from '../project/record-rows';
import type { PreliminaryRow } from '../project/preliminary-row';

/** All that one command leaves behind. */
export interface WriteSet {
  readonly regency: string;
  readonly command: typeof command.$inferSelect;
  readonly event: Omit<typeof event.$inferSelect, 'seq'> & { readonly seq: null };
  readonly record: RecordRow | null;
  readonly newFindings: readonly FindingRow[];
  readonly changedFindings: readonly FindingRow[];
  readonly clocks: readonly ClockRow[];
  readonly preliminary: PreliminaryRow | null;
  readonly summary: readonly (typeof summary.$inferSelect)[];
}

/** What a step may change of a record; the rest was said when it was recorded. */
const recordChanges = keysOf(supervisionRecord).filter(
  (key) => !['regency', 'id', 'recordedSeq', 'recordedAt', 'fictional'].includes(key),
);
/** A later event may stop a clock, or add to what its deadline says. */
const clockChanges = ['earliest', 'latest', 'stoppedOn', 'deadline'];
const counts = ['records', 'suspicions', 'findings'].map((name) => `${name} = summary.${name} + excluded.${name}`);

/**
 * One statement is one transaction and one journey to the database. The counter's row is taken first, which numbers
 * the regency's events in the order in which they are committed; every key that another writer took before makes the
 * whole statement fail, and then it has left nothing.
 */
export const writeText = `
with numbered as (update counter set seq = seq + 1 where regency = $1::text returning seq),
answered as (${insertRows(command, '$2', { from: 'numbered' })}),
appended as (${insertRows(event, '$3', { given: { key: 'seq', as: 'numbered.seq' }, from: 'numbered' })}),
recorded as (${insertRows(supervisionRecord, '$4', {
  given: { key: 'recordedSeq', as: 'numbered.seq' },
  from: 'numbered',
  onConflict: `on conflict (regency, id) do update set ${takeExcluded(supervisionRecord, recordChanges)}`,
})}),
proposed as (${insertRows(finding, '$5', { given: { key: 'proposedSeq', as: 'numbered.seq' }, from: 'numbered' })}),
decided as (
  update finding set state = x."state", kinds = x."kinds" from ${rowsFrom(finding, '$6')}
  where finding.regency = x."regency" and finding.id = x."id"
),
timed as (${insertRows(clock, '$7', {
  onConflict: `on conflict (regency, record_id, position) do update set ${takeExcluded(clock, clockChanges)}`,
})}),
taken_up as (${insertRows(preliminaryInformation, '$8', {
  given: { key: 'takenUpSeq', as: 'numbered.seq' },
  from: 'numbered',
})}),
counted as (${insertRows(summary, '$9', {
  onConflict: `on conflict (regency, place, substage) do update set ${counts.join(', ')},
    open_advice = summary.open_advice + excluded.open_advice`,
})})
select seq from numbered`;

export function writeStatement(set: WriteSet): SqlStatement {
  return sql(writeText, [
    set.regency,
    JSON.stringify([set.command]),
    JSON.stringify([set.event]),
    JSON.stringify(set.record ? [set.record] : []),
    JSON.stringify(set.newFindings),
    JSON.stringify(set.changedFindings),
    JSON.stringify(set.clocks),
    JSON.stringify(set.preliminary ? [set.preliminary] : []),
    JSON.stringify(set.summary),
  ]);
}
