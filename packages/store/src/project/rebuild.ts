import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { sql, type Database, type Session } from '../database/database';
import { insertRows } from '../database/table-sql';
import type { StoredEvent } from '../events/stored-event';
import { clock, finding, matter, preliminaryInformation, registerEntry, summary, supervisionRecord } from '../schema';
import type { Place } from './record-rows';
import { rowsOfStreams } from './rows-of-streams';
import type { Counts } from './tally';
import { holdCounter } from '../write/hold-counter';

/** The tables that follow from the log. */
export const readTables: readonly PgTable[] = [
  supervisionRecord,
  finding,
  matter,
  registerEntry,
  preliminaryInformation,
  clock,
  summary,
];

const STREAMS_AT_ONCE = 500;

/** Writes a regency's read tables anew from its log. Writers wait, readers see the old tables until it is done. */
export async function rebuild(database: Database, place: Place): Promise<void> {
  await database.transaction(async (session) => {
    await session.query(sql('set local statement_timeout = 0'));
    await session.query(sql('set local lock_timeout = 0'));
    await holdCounter(session, place.regency);
    for (const table of readTables) {
      await session.query(sql(`delete from ${getTableName(table)} where regency = $1::text`, [place.regency]));
    }
    const counted: Counts = new Map();
    let last: string | null = null;
    for (;;) {
      const streams = await nextStreams(session, place.regency, last);
      if (streams.length === 0) break;
      await writeStreams(session, place, streams, counted);
      last = streams.at(-1)![0]!.streamId;
    }
    await session.query(sql(insertRows(summary, '$1'), [JSON.stringify([...counted.values()])]));
  });
}

const streamsText = `
select json_agg(json_build_object(
  'seq', seq, 'streamId', stream_id, 'streamVersion', stream_version, 'type', type, 'typeVersion', type_version,
  'payload', payload, 'fictional', fictional,
  'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
) order by stream_version)::text as events
from event
where regency = $1::text and stream_id in (
  select distinct stream_id from event
  where regency = $1::text and ($2::uuid is null or stream_id > $2::uuid)
  order by stream_id limit ${STREAMS_AT_ONCE}
)
group by stream_id order by stream_id`;

/** Whole streams, since a record is known only by all of its events. */
async function nextStreams(session: Session, regency: string, after: string | null): Promise<StoredEvent[][]> {
  const rows = await session.query<{ events: string }>(sql(streamsText, [regency, after]));
  return rows.map(({ events }) => JSON.parse(events) as StoredEvent[]);
}

async function writeStreams(
  session: Session,
  place: Place,
  streams: readonly (readonly StoredEvent[])[],
  counted: Counts,
): Promise<void> {
  const rows = rowsOfStreams(place, streams, counted);
  const written: readonly [PgTable, readonly unknown[]][] = [
    [supervisionRecord, rows.records],
    [finding, rows.findings],
    [matter, rows.matters],
    [registerEntry, rows.entries],
    [clock, rows.clocks],
    [preliminaryInformation, rows.preliminaries],
  ];
  for (const [table, made] of written) {
    if (made.length > 0) await session.query(sql(insertRows(table, '$1'), [JSON.stringify(made)]));
  }
}
