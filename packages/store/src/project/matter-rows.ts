import { watchOf } from '@awaslog/law/deadline';
import { createHash } from 'node:crypto';
import type { Matter, MatterEntry } from '@awaslog/domain/handling';
import type { RegisterNumber } from '@awaslog/domain/office';
import { dayOf } from '@awaslog/domain/supervision';
import type { matter as matterTable, StoredMatter } from '../schema';
import type { MatterStory } from './matter-story';
import type { ClockRow, Place } from './record-rows';
import { registerEntryRow, type RegisterEntryRow } from './register-entry-row';

export type MatterRow = Omit<typeof matterTable.$inferSelect, 'begunSeq'> & { readonly begunSeq: number | null };

/** The row under which a matter is read. The same story gives the same row, whenever it is made. */
export function matterRow({ regency, zone }: Place, story: MatterStory): MatterRow {
  const { matter, begunSeq, recordedAt, fictional, announced } = story;
  const { source, entries, states } = matter;
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const registered = entries.findLast(({ number }) => number !== null && number.series !== 'REPORT_RECEIVED');
  return {
    regency,
    id: matter.id,
    version: matter.version,
    sourceKind: source.kind,
    findingId: source.kind === 'FINDING' ? source.findingId : null,
    recordId: source.kind === 'FINDING' ? source.recordId : null,
    election: matter.election,
    substage: matter.substage,
    area: matter.area,
    station: matter.station,
    office: matter.office,
    division: matter.division,
    handlers: [...matter.handlers],
    kinds: [...matter.kinds],
    // By name: the database keeps keys in an order of its own, and two programs must write one row.
    states: Object.entries(states)
      .map(([process, state]) => `${process}:${state}`)
      .sort(),
    tracks: states,
    numberText: numbers.findLast(({ text }) => text)?.text ?? null,
    begunOn: dayOf(entries[0]!.at, { zone }),
    registeredOn: registered ? dayOf(registered.at, { zone }) : null,
    nextDeadline: nextDeadlineOf(clockRowsOf({ regency, zone }, matter)),
    announcedOn: announced?.announcedOn ?? null,
    announcedKey: announced && createHash('sha256').update(matter.id).digest('hex').slice(0, 32),
    announced,
    fictional,
    begunSeq,
    recordedAt,
    matter: storedPart(matter),
    entries,
    numbers,
    searched: searchedOf(numbers, entries[0]!),
  };
}

function storedPart({ version: _version, clocks: _clocks, entries: _entries, ...stored }: Matter): StoredMatter {
  return stored;
}

function searchedOf(numbers: readonly RegisterNumber[], { facts }: MatterEntry): string {
  const parts = [...numbers.map(({ text }) => text), facts['place'], facts['account']];
  return parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .toLowerCase();
}

/** What the rows of its clocks say of a matter. */
export type ClockedMatter = Pick<Matter, 'id' | 'area' | 'station' | 'office' | 'division' | 'handlers' | 'clocks'>;

/** The clocks of a matter; it only ever gains some, so a clock keeps its position. */
export function clockRowsOf({ regency, zone }: Place, matter: ClockedMatter): readonly ClockRow[] {
  const { id, area, station, office, division, handlers } = matter;
  return matter.clocks.map(({ rule, process, from, deadline, stoppedOn, earlier }, position) => ({
    regency,
    ownerKind: 'MATTER',
    ownerId: id,
    position,
    rule,
    process,
    office,
    division,
    handlers: [...handlers],
    begins: from,
    earliest: deadline && dayOf(deadline.earliest, { zone }),
    latest: deadline && dayOf(deadline.latest, { zone }),
    bearer: deadline && deadline.bearer,
    watch: deadline && dayOf(watchOf(deadline), { zone }),
    stoppedOn,
    area,
    station,
    deadline,
    earlier,
  }));
}

/** The day by which the work list has these duties first; null where none of them is in it. A right asks for nothing. */
export function nextDeadlineOf(clocks: readonly Pick<ClockRow, 'watch' | 'bearer' | 'stoppedOn'>[]): string | null {
  const days = clocks.flatMap(({ watch, bearer, stoppedOn }) =>
    stoppedOn === null && watch !== null && bearer !== 'RIGHT' ? watch : [],
  );
  return days.sort()[0] ?? null;
}

/** The numbers that these entries of a matter brought. */
export function registerEntryRows(
  place: Pick<Place, 'regency'>,
  { id: matterId }: Pick<Matter, 'id'>,
  entries: readonly Pick<MatterEntry, 'number'>[],
): readonly RegisterEntryRow[] {
  return entries.flatMap(({ number }) => (number ? [registerEntryRow(place, number, { matterId })] : []));
}
