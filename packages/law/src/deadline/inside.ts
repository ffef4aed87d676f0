import type { Calendar } from '../calendar';
import { type CivilDate, dateOfDayNumber, dayNumberOf } from '../civil-date';
import type { Deadline, DeadlineRule } from './deadline';
import { lengthOf } from './period';

/** A clock that starts inside another one: the advice to correct inside the window of a finding. */
export interface InsideQuestion {
  /** The rule of the inner clock; it counts forwards, in days. */
  readonly inner: DeadlineRule;
  /** A length in days that somebody set for it, where its rule lets him. */
  readonly period?: number;
  /** The outer clock, running: when it started and when it first ends. */
  readonly outer: Pick<Deadline, 'from' | 'earliest'>;
  readonly calendar: Calendar;
}

/**
 * The last day on which the inner clock may start so that it has ended, under every reading, at least a day before
 * the outer clock first ends: whoever waited for the advice still has a day for the plenary. Nothing where no day
 * since the start of the outer clock does that, where the inner clock does not count days forwards, or where a year
 * that nobody decreed leaves the answer unknown.
 */
export function lastStartInside({ inner, period, outer, calendar }: InsideQuestion): CivilDate | undefined {
  const length = lengthOf(inner, { from: outer.from, ...(period === undefined ? {} : { period }) });
  if (!length.ok || 'until' in length.value || inner.unit === 'HOUR' || inner.direction === 'BACKWARDS') {
    return undefined;
  }
  const [from, firstEnd] = [dayOf(outer.from), dayOf(outer.earliest)];
  const { count } = length.value;
  const start =
    inner.unit === 'CALENDAR_DAY' ? daysBefore(firstEnd, count + 1) : workingStart(firstEnd, count, calendar);
  // An outer clock that counts backwards starts after its end, so it sets no first day.
  return start !== undefined && (from > firstEnd || start >= from) ? start : undefined;
}

/** The working reading ends last; it has as many working days before the outer end as the inner clock has days. */
function workingStart(firstEnd: CivilDate, count: number, calendar: Calendar): CivilDate | undefined {
  const firstCounted = calendar.workingDayBefore(firstEnd, count);
  return typeof firstCounted === 'string' ? daysBefore(firstCounted, 1) : undefined;
}

function daysBefore(day: CivilDate, days: number): CivilDate | undefined {
  return dateOfDayNumber(dayNumberOf(day) - days);
}

function dayOf(point: Deadline['from']): CivilDate {
  return point.slice(0, 10) as CivilDate;
}
