import { addDays, type CivilDate } from '@awaslog/law/civil-date';
import type { DeadlineAnsweredFragment } from '../gql/graphql';

type Answered = Pick<DeadlineAnsweredFragment, 'from' | 'earliest' | 'latest' | 'skipped'>;

/** One day between the start and the end of a deadline. */
export interface CountedDay {
  readonly date: string;
  /** The day from which one counts; it is not counted itself. */
  readonly isStart: boolean;
  readonly isEarliest: boolean;
  readonly isLatest: boolean;
  /** Why the count passes this day over; null where it counts. */
  readonly skipped: Answered['skipped'][number] | null;
  /** Its number in a count that passes days over; null for the start and for what is passed over. */
  readonly number: number | null;
}

/** More days than anybody reads; a longer period is told in words only. */
const MOST = 62;

/**
 * The days that a deadline counted, as the gateway answered them: it names the days passed over, and the others are
 * numbered here in their order. Empty where the count is by hours, or too long to be listed.
 */
export function countedDays({ from, earliest, latest, skipped }: Answered): CountedDay[] {
  if ([from, earliest, latest].some((point) => point.includes('T'))) return [];
  const step = latest >= from ? 1 : -1;
  const end = step > 0 ? latest : earliest;
  const days: CountedDay[] = [];
  let number = 0;
  for (let day = from; step > 0 ? day <= end : day >= end; day = addDays(day as CivilDate, step)) {
    if (days.length > MOST) return [];
    const passedOver = skipped.find(({ date }) => date === day) ?? null;
    const isStart = day === from;
    if (!isStart && !passedOver) number += 1;
    days.push({
      date: day,
      isStart,
      isEarliest: day === earliest,
      isLatest: day === latest,
      skipped: isStart ? null : passedOver,
      number: isStart || passedOver ? null : number,
    });
  }
  return days;
}
