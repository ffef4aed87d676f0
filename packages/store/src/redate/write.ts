import { sql, type Session } from '../database/database';
import { insertRows, takeExcluded } from '../database/table-sql';
import { clock, event } from '../schema';
import type { RedateRequest } from '../ports';
import { clockChanges } from '../write/write-parts';
import type { ClockRow } from '../project/record-rows';
import type { ChangedCase } from './cases';

const appendText = insertRows(event, '$1');
/** A period of a record has no row until its end is known; one of a matter always has. */
const recordClocksText = insertRows(clock, '$1', {
  onConflict: `on conflict (regency, owner_id, position) do update set ${takeExcluded(clock, clockChanges)}`,
});
const matterClocksText = `update clock c
set earliest = x.earliest, latest = x.latest, bearer = x.bearer, watch = x.watch, deadline = x.deadline, earlier = x.earlier
from jsonb_to_recordset($2::jsonb)
  as x("ownerId" uuid, position smallint, earliest date, latest date, bearer text, watch date, deadline jsonb, earlier jsonb)
where c.regency = $1::text and c.owner_id = x."ownerId" and c.position = x.position`;

const recordsText = `update supervision_record r set version = x.version, record = r.record || x.state
from jsonb_to_recordset($2::jsonb) as x(id uuid, version integer, state jsonb) where r.regency = $1::text and r.id = x.id`;
const mattersText = `update matter m set version = x.version, next_deadline = (x.state ->> 'nextDeadline')::date
from jsonb_to_recordset($2::jsonb) as x(id uuid, version integer, state jsonb) where m.regency = $1::text and m.id = x.id`;
const texts = { RECORD: recordsText, MATTER: mattersText } as const;

/**
 * Writes changed cases, their events numbered one after the other. The caller holds the counter of the regency, whose
 * last number it gives.
 */
export async function writeChanged(
  session: Session,
  { regency, actor, commandId, now }: RedateRequest,
  changed: readonly ChangedCase[],
  last: number,
): Promise<void> {
  const events = changed.map(
    ({ redating: { id, version }, event: { type, version: typeVersion, ...payload } }, index) => ({
      ...{ regency, seq: last + index + 1, streamId: id, streamVersion: version + 1, type, typeVersion, payload },
      ...{ actor, commandId, fictional: false, recordedAt: now },
    }),
  );
  await session.query(
    sql('update counter set seq = $2::bigint where regency = $1::text', [regency, last + changed.length]),
  );
  await session.query(sql(appendText, [JSON.stringify(events)]));
  for (const kind of ['RECORD', 'MATTER'] as const) {
    const rows = changed.filter(({ redating }) => redating.kind === kind);
    if (rows.length === 0) continue;
    const given = rows.map(({ redating: { id, version }, state }) => ({ id, version: version + 1, state }));
    await session.query(sql(texts[kind], [regency, JSON.stringify(given)]));
  }
  const clocks = changed.flatMap((one) => one.clocks);
  const ofRecords = clocks.filter(({ ownerKind }) => ownerKind === 'RECORD');
  const ofMatters = clocks.filter(({ ownerKind }) => ownerKind === 'MATTER').map(datesOf);
  if (ofRecords.length > 0) await session.query(sql(recordClocksText, [JSON.stringify(ofRecords)]));
  if (ofMatters.length > 0) await session.query(sql(matterClocksText, [regency, JSON.stringify(ofMatters)]));
}

/** What a calendar changes of a row, and where it stands. */
function datesOf({ ownerId, position, earliest, latest, bearer, watch, deadline, earlier }: ClockRow) {
  return { ownerId, position, earliest, latest, bearer, watch, deadline, earlier };
}
