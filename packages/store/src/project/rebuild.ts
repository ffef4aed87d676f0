import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { sql, type Database, type Session } from '../database/database';
import { insertRows } from '../database/table-sql';
import type { StoredEvent } from '../events/stored-event';
import { beginsPreliminary, isOfMatter } from '../events/event-kind';
import type { MatterStreamEvent, PreliminaryEvent } from '../events/stored-event';
import { upcast } from '../events/upcast';
import { clock, finding, matter, preliminaryInformation, registerEntry, summary, supervisionRecord } from '../schema';
import { clockRowsOf, matterRow, registerEntryRows, type MatterRow, type RegisterEntryRow } from './matter-rows';
import { foldMatter } from './matter-story';
import { preliminaryOfMatter, preliminaryRow, type PreliminaryRow } from './preliminary-row';
import { foldStory } from './record-story';
import { rowsOf, type ClockRow, type FindingRow, type Place, type RecordRow } from './record-rows';
import { summaryRows, tallyOf } from './tally';

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
    await session.query(sql('select seq from counter where regency = $1::text for update', [place.regency]));
    for (const table of readTables) {
      await session.query(sql(`delete from ${getTableName(table)} where regency = $1::text`, [place.regency]));
    }
    const counted = new Map<string, typeof summary.$inferSelect>();
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

/** The rows that streams lead to. */
interface Rows {
  readonly records: RecordRow[];
  readonly findings: FindingRow[];
  readonly matters: MatterRow[];
  readonly entries: RegisterEntryRow[];
  readonly clocks: ClockRow[];
  readonly preliminaries: PreliminaryRow[];
}

async function writeStreams(
  session: Session,
  place: Place,
  streams: readonly (readonly StoredEvent[])[],
  counted: Map<string, typeof summary.$inferSelect>,
): Promise<void> {
  const rows: Rows = { records: [], findings: [], matters: [], entries: [], clocks: [], preliminaries: [] };
  for (const events of streams) {
    const [first] = events;
    if (!first) continue;
    if (beginsPreliminary(first)) {
      rows.preliminaries.push(preliminaryRow(place.regency, upcast(first) as PreliminaryEvent, first));
    } else if (isOfMatter(first)) addMatter(rows, place, events);
    else addRecord(rows, place, events, counted);
  }
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

function addRecord(
  rows: Rows,
  place: Place,
  events: readonly StoredEvent[],
  counted: Map<string, typeof summary.$inferSelect>,
): void {
  const story = foldStory(events);
  if (!story) return;
  const made = rowsOf(place, story);
  rows.records.push(made.record);
  rows.findings.push(...made.findings);
  rows.clocks.push(...made.clocks);
  for (const row of summaryRows(place.regency, story.record, tallyOf(story.record))) add(counted, row);
}

function addMatter(rows: Rows, place: Place, events: readonly StoredEvent[]): void {
  const story = foldMatter(events, place.zone);
  if (!story) return;
  rows.matters.push(matterRow(place, story));
  rows.entries.push(...registerEntryRows(place, story.matter, story.matter.entries));
  rows.clocks.push(...clockRowsOf(place, story.matter));
  for (const stored of events) {
    const event = upcast(stored) as MatterStreamEvent;
    if (event.type === 'MATTER_REDATED') continue;
    const row = preliminaryOfMatter(place, { event, area: story.matter.area }, stored);
    if (row) rows.preliminaries.push(row);
  }
}

function add(counted: Map<string, typeof summary.$inferSelect>, row: typeof summary.$inferSelect): void {
  const key = `${row.place} ${row.substage}`;
  const so = counted.get(key);
  counted.set(key, {
    ...row,
    records: row.records + (so?.records ?? 0),
    suspicions: row.suspicions + (so?.suspicions ?? 0),
    findings: row.findings + (so?.findings ?? 0),
    openAdvice: row.openAdvice + (so?.openAdvice ?? 0),
  });
}
