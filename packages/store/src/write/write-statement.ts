import { insertRows, keysOf, rowsFrom, takeExcluded } from '../database/table-sql';
import { clock, command, event, finding, preliminaryInformation, summary, supervisionRecord } from '../schema';
import { sql, type SqlStatement } from '../database/database';
import type { ClockRow, FindingRow, RecordRow } from '../project/record-rows';
import type { PreliminaryRow } from '../project/preliminary-row';

/** What a decision stood on besides what the command itself begins; null where it stood on nothing of that kind. */
export interface Ground {
  readonly streamId: string | null;
  readonly streamVersion: number | null;
  readonly incidentId: string | null;
}

/** All that one command leaves behind. */
export interface WriteSet {
  readonly regency: string;
  readonly ground: Ground;
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
 * whole statement fail, and then it has left nothing. So it does where the ground of the decision was cleared away since
 * the look at it: every part takes its rows together with the number, and without one there are none.
 */
export const writeText = `
with numbered as (
  update counter set seq = seq + 1 where regency = $1::text
  and ($10::uuid is null or exists (
    select 1 from event where regency = $1::text and stream_id = $10::uuid and stream_version = $11::integer))
  and ($12::text is null or exists (select 1 from reported_incident where id = $12::text))
  returning seq
),
answered as (${insertRows(command, '$2', { from: 'numbered' })}),
appended as (${insertRows(event, '$3', { given: { key: 'seq', as: 'numbered.seq' }, from: 'numbered' })}),
recorded as (${insertRows(supervisionRecord, '$4', {
  given: { key: 'recordedSeq', as: 'numbered.seq' },
  from: 'numbered',
  onConflict: `on conflict (regency, id) do update set ${takeExcluded(supervisionRecord, recordChanges)}`,
})}),
proposed as (${insertRows(finding, '$5', { given: { key: 'proposedSeq', as: 'numbered.seq' }, from: 'numbered' })}),
decided as (
  update finding set state = x."state", kinds = x."kinds" from ${rowsFrom(finding, '$6')}, numbered
  where finding.regency = x."regency" and finding.id = x."id"
),
timed as (${insertRows(clock, '$7', {
  from: 'numbered',
  onConflict: `on conflict (regency, record_id, position) do update set ${takeExcluded(clock, clockChanges)}`,
})}),
taken_up as (${insertRows(preliminaryInformation, '$8', {
  given: { key: 'takenUpSeq', as: 'numbered.seq' },
  from: 'numbered',
})}),
counted as (${insertRows(summary, '$9', {
  from: 'numbered',
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
    set.ground.streamId,
    set.ground.streamVersion,
    set.ground.incidentId,
  ]);
}
