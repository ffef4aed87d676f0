import { beginsPreliminary, isOfMatter } from '../events/event-kind';
import type { MatterStreamEvent, PreliminaryEvent, StoredEvent } from '../events/stored-event';
import { upcast } from '../events/upcast';
import { clockRowsOf, matterRow, registerEntryRows, type MatterRow } from './matter-rows';
import { foldMatter } from './matter-story';
import { preliminaryOfMatter, preliminaryRow, type PreliminaryRow } from './preliminary-row';
import { rowsOf, type ClockRow, type FindingRow, type Place, type RecordRow } from './record-rows';
import { foldStory } from './record-story';
import type { RegisterEntryRow } from './register-entry-row';
import { addAll, summaryOf, type Counts } from './tally';

/** The rows that streams lead to. */
export interface Rows {
  readonly records: RecordRow[];
  readonly findings: FindingRow[];
  readonly matters: MatterRow[];
  readonly entries: RegisterEntryRow[];
  readonly clocks: ClockRow[];
  readonly preliminaries: PreliminaryRow[];
}

/** What whole streams leave in the read tables, and what they add to the counts, which grow with every stream. */
export function rowsOfStreams(place: Place, streams: readonly (readonly StoredEvent[])[], counted: Counts): Rows {
  const rows: Rows = { records: [], findings: [], matters: [], entries: [], clocks: [], preliminaries: [] };
  for (const events of streams) {
    const [first] = events;
    if (!first) continue;
    if (beginsPreliminary(first)) {
      rows.preliminaries.push(preliminaryRow(place.regency, upcast(first) as PreliminaryEvent, first));
    } else if (isOfMatter(first)) addMatter(rows, place, events);
    else addRecord(rows, place, events, counted);
  }
  return rows;
}

function addRecord(rows: Rows, place: Place, events: readonly StoredEvent[], counted: Counts): void {
  const story = foldStory(events);
  if (!story) return;
  const made = rowsOf(place, story);
  rows.records.push(made.record);
  rows.findings.push(...made.findings);
  rows.clocks.push(...made.clocks);
  rows.entries.push(...made.entries);
  addAll(counted, summaryOf(place.regency, story.record));
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
