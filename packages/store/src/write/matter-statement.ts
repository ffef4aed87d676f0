import { insertRows, keysOf, takeExcluded } from '../database/table-sql';
import { sql, type SqlStatement } from '../database/database';
import type { MatterRow } from '../project/matter-rows';
import type { PreliminaryRow } from '../project/preliminary-row';
import type { ClockRow } from '../project/record-rows';
import type { RegisterEntryRow } from '../project/register-entry-row';
import { matter, preliminaryInformation, registerEntry } from '../schema';
import { clocksText, commonParams, commonText, type CommonWrites } from './write-parts';

/** All that a command on a matter leaves behind. */
export interface MatterWriteSet extends CommonWrites {
  readonly matter: MatterRow;
  readonly clocks: readonly ClockRow[];
  /** The number that it took. */
  readonly entries: readonly RegisterEntryRow[];
  readonly preliminary: PreliminaryRow | null;
}

/** What an act may change of a matter; the rest was fixed when it began. */
const matterChanges = keysOf(matter).filter(
  (key) => !['regency', 'id', 'begunSeq', 'recordedAt', 'fictional'].includes(key),
);

export const matterText = `${commonText},
handled as (${insertRows(matter, '$7', {
  given: { key: 'begunSeq', as: 'numbered.seq' },
  from: 'numbered',
  onConflict: `on conflict (regency, id) do update set ${takeExcluded(matter, matterChanges)}`,
})}),
timed as (${clocksText('$8')}),
registered as (${insertRows(registerEntry, '$9', { from: 'numbered' })}),
treated as (${insertRows(preliminaryInformation, '$10', {
  given: { key: 'takenUpSeq', as: 'numbered.seq' },
  from: 'numbered',
})})
select seq from numbered`;

export function matterStatement(set: MatterWriteSet): SqlStatement {
  return sql(matterText, [
    ...commonParams(set),
    JSON.stringify([set.matter]),
    JSON.stringify(set.clocks),
    JSON.stringify(set.entries),
    JSON.stringify(set.preliminary ? [set.preliminary] : []),
  ]);
}
