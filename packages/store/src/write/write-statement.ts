import { insertRows, keysOf, rowsFrom, takeExcluded, takeFrom } from '../database/table-sql';
import { finding, preliminaryInformation, registerEntry, summary, supervisionRecord } from '../schema';
import { sql, type SqlStatement } from '../database/database';
import type { ClockRow, FindingRow, RecordRow } from '../project/record-rows';
import type { PreliminaryRow } from '../project/preliminary-row';
import type { RegisterEntryRow } from '../project/register-entry-row';
import { clocksText, commonParams, commonText, type CommonWrites } from './write-parts';

/** All that a command on a record, or one that begins preliminary information, leaves behind. */
export interface WriteSet extends CommonWrites {
  readonly record: RecordRow | null;
  readonly newFindings: readonly FindingRow[];
  readonly changedFindings: readonly FindingRow[];
  readonly clocks: readonly ClockRow[];
  /** The number that it took. */
  readonly entries: readonly RegisterEntryRow[];
  readonly preliminary: PreliminaryRow | null;
  readonly summary: readonly (typeof summary.$inferSelect)[];
}

/** What a step may change of a record; the rest was said when it was recorded. */
const recordChanges = keysOf(supervisionRecord).filter(
  (key) => !['regency', 'id', 'recordedSeq', 'recordedAt', 'fictional'].includes(key),
);
/** A revision of the record may change where its findings lie and what was suspected when. */
const findingChanges = keysOf(finding).filter((key) => !['regency', 'id', 'recordId', 'proposedSeq'].includes(key));
const counts = ['records', 'suspicions', 'findings'].map((name) => `${name} = summary.${name} + excluded.${name}`);

export const writeText = `${commonText},
recorded as (${insertRows(supervisionRecord, '$7', {
  given: { key: 'recordedSeq', as: 'numbered.seq' },
  from: 'numbered',
  onConflict: `on conflict (regency, id) do update set ${takeExcluded(supervisionRecord, recordChanges)}`,
})}),
proposed as (${insertRows(finding, '$8', { given: { key: 'proposedSeq', as: 'numbered.seq' }, from: 'numbered' })}),
decided as (
  update finding set ${takeFrom(finding, 'x', findingChanges)} from ${rowsFrom(finding, '$9')}, numbered
  where finding.regency = x."regency" and finding.id = x."id"
),
timed as (${clocksText('$10')}),
taken_up as (${insertRows(preliminaryInformation, '$11', {
  given: { key: 'takenUpSeq', as: 'numbered.seq' },
  from: 'numbered',
})}),
counted as (${insertRows(summary, '$12', {
  from: 'numbered',
  onConflict: `on conflict (regency, place, substage) do update set ${counts.join(', ')},
    open_advice = summary.open_advice + excluded.open_advice`,
})}),
registered as (${insertRows(registerEntry, '$13', { from: 'numbered' })})
select seq from numbered`;

export function writeStatement(set: WriteSet): SqlStatement {
  return sql(writeText, [
    ...commonParams(set),
    JSON.stringify(set.record ? [set.record] : []),
    JSON.stringify(set.newFindings),
    JSON.stringify(set.changedFindings),
    JSON.stringify(set.clocks),
    JSON.stringify(set.preliminary ? [set.preliminary] : []),
    JSON.stringify(set.summary),
    JSON.stringify(set.entries),
  ]);
}
