import type { CountedByCalendarFragment } from '../gql/graphql';

/** A day that one calendar has off and another does not. */
export interface MovedDay {
  readonly date: string;
  /** Whether the later calendar passes it over; else it became a working day again. */
  readonly becameOff: boolean;
  /** The name of the holiday and the decree that gave it, where they are known. */
  readonly name: string | null;
  readonly source: string | null;
}

type Counted = CountedByCalendarFragment;
interface Ends {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * The days by which two counts of one period differ. Only days that both counts met are compared: a weekend that a
 * longer count meets at its end was no change of the calendar.
 */
export function movedDays(told: Counted, now: Counted): readonly MovedDay[] {
  const missingIn = (one: Counted, other: Counted) => {
    const known = new Set(other.skipped.map(({ date }) => date));
    return one.skipped.filter(({ date }) => !known.has(date) && isMet(date, other));
  };
  const moved = (days: Counted['skipped'], becameOff: boolean) =>
    days.map(({ date, name, source }) => ({ date, becameOff, name, source }));
  return [...moved(missingIn(now, told), true), ...moved(missingIn(told, now), false)].sort((one, other) =>
    one.date.localeCompare(other.date),
  );
}

function isMet(date: string, { from, earliest, latest }: Counted): boolean {
  const [first, , last] = [from, earliest, latest].map((point) => point.slice(0, 10)).sort();
  return date >= first! && date <= last!;
}

type MovedEnds = 'SINGLE' | 'EARLIEST' | 'LATEST' | 'BOTH' | 'NEITHER';

/** Which of the two dates of a period moved; a period with one date has one to move. */
export function endsThatMoved(before: Ends, after: Ends): MovedEnds {
  const earliest = before.earliest !== after.earliest;
  const latest = before.latest !== after.latest;
  if (!earliest && !latest) return 'NEITHER';
  if (before.earliest === before.latest) return 'SINGLE';
  if (earliest && latest) return 'BOTH';
  return earliest ? 'EARLIEST' : 'LATEST';
}
