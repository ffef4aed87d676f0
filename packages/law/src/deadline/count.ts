import { Temporal } from 'temporal-polyfill';
import type { Calendar, JointLeave } from '../calendar';
import { type CivilDate, dateOfDayNumber, dayNumberOf, type Instant, type Zone } from '../civil-date';
import { ok, refused, type Result } from '../result';
import type { DeadlineRule, LawRefusal } from './deadline';
import { outsideTime, yearNotDecreed } from './refusals';

type Direction = DeadlineRule['direction'];

/** The last day when every day counts. */
export function calendarReading(start: CivilDate, count: number, direction: Direction): Result<CivilDate, LawRefusal> {
  const end = dateOfDayNumber(dayNumberOf(start) + (direction === 'FORWARDS' ? count : -count));
  return end === undefined ? refused(outsideTime()) : ok(end);
}

/** The last day when only working days count. It is refused where it runs into a year that was not decreed. */
export function workingReading(
  start: CivilDate,
  count: number,
  direction: Direction,
  calendar: Calendar,
  jointLeave: JointLeave = 'PASSED_OVER',
): Result<CivilDate, LawRefusal> {
  const end =
    direction === 'FORWARDS'
      ? calendar.workingDayAfter(start, count, jointLeave)
      : calendar.workingDayBefore(start, count, jointLeave);
  if (typeof end === 'string') return ok(end);
  const year = end.undecreedYear;
  return refused(year < 0 || year > 9999 ? outsideTime() : yearNotDecreed(year));
}

/**
 * The moment a number of hours away. Hours are counted on the clock of the universe, so neither midnight nor a
 * border between zones adds or takes one; only the answer is written with the offset of the place.
 */
export function hoursAway(
  start: Instant,
  hours: number,
  direction: Direction,
  zone: Zone | undefined,
): Result<Instant, LawRefusal> {
  const end = Temporal.Instant.from(start).add({ hours: direction === 'FORWARDS' ? hours : -hours });
  return writtenAt(end, zone ?? offsetOf(start));
}

/** A moment that somebody set, written like every other answer. */
export function momentAt(moment: Instant, zone: Zone | undefined): Result<Instant, LawRefusal> {
  return writtenAt(Temporal.Instant.from(moment), zone ?? offsetOf(moment));
}

function writtenAt(moment: Temporal.Instant, zone: string): Result<Instant, LawRefusal> {
  const local = moment.toZonedDateTimeISO(zone);
  if (local.year < 0 || local.year > 9999) return refused(outsideTime());
  const text = local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
  return ok(text as Instant);
}

function offsetOf(moment: Instant): string {
  return /[+-]\d\d:\d\d$/.exec(moment)?.[0] ?? 'UTC';
}
