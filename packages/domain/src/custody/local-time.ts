import type { CivilDate } from '@awaslog/law/civil-date';
import { z } from 'zod';
import { RecordDay } from '../issue';

const TIMED = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/**
 * When something happened, by the clock of the place: a day, or a day with its time. Papers of the chain state no
 * offset, and many state no time; both are kept as they were stated.
 */
export const LocalTime = z
  .string()
  .refine((text) => RecordDay.safeParse(text.slice(0, 10)).success, { error: 'DATE_IMPOSSIBLE', abort: true })
  .refine((text) => text.length === 10 || TIMED.test(text), { error: 'LOCAL_TIME_MALFORMED' })
  .brand<'LocalTime'>();
export type LocalTime = z.infer<typeof LocalTime>;

export function dayOf(at: LocalTime): CivilDate {
  return at.slice(0, 10) as CivilDate;
}

export function hasTime(at: LocalTime): boolean {
  return at.length > 10;
}

/** Whether a moment lies after a limit. A limit that is a day lasts until it ends; a moment that is a day lies in it. */
export function isAfter(at: LocalTime, limit: LocalTime): boolean {
  if (!hasTime(at) || !hasTime(limit)) return dayOf(at) > dayOf(limit);
  return at > limit;
}

/** The later of two; of a day and a moment of that day it is the day, which ends later. */
export function laterOf(one: LocalTime, other: LocalTime): LocalTime {
  if (dayOf(one) !== dayOf(other)) return one > other ? one : other;
  if (!hasTime(one)) return one;
  return !hasTime(other) || other > one ? other : one;
}
