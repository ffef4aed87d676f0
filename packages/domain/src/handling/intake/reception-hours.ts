import { calendarOf } from '@awaslog/law/calendar';
import { addDays, civilDateOf, dayNumberOf, instantAt, weekdayOf, yearOf, type Instant } from '@awaslog/law/civil-date';
import { elections } from '../../election';
import { todayOf, type When } from '../../supervision';
import type { Matter } from '../matter';

const QUIET_DAYS = 3;
const opens = '08:00';
/** When reception closes, by day of the week from Monday; on other days it is not known to be open. */
const closes: Readonly<Record<number, string>> = { 1: '16:00', 2: '16:00', 3: '16:00', 4: '16:00', 5: '16:30' };

/** How a moment lies to the hours of reception; `UNKNOWN` where what was read does not say. */
export type ReceptionStanding = 'OPEN' | 'OUTSIDE' | 'UNKNOWN';

type Place = Pick<Matter, 'election' | 'area'>;

/**
 * How a moment lies to the hours of Perbawaslu 7/2022 art. 11, which its public notice tells: in office hours, and day and
 * night in the quiet period, at voting and at the count. Until which day the count goes on at a place was not read, so
 * that of any other hour after voting day nobody here can say.
 */
export function receptionAt(at: Instant, place: Place, when: When): ReceptionStanding {
  const day = civilDateOf(at, when.zone);
  const { votingDay } = elections[place.election];
  if (votingDay && day >= addDays(votingDay, -QUIET_DAYS) && day <= votingDay) return 'OPEN';
  const office = officeHours(at, place, when);
  return office === 'OUTSIDE' && votingDay && day > votingDay ? 'UNKNOWN' : office;
}

/** By the hours of the notice, which no holiday has; of a year whose holidays nobody decreed no day is known to be one. */
function officeHours(at: Instant, { area }: Place, when: When): ReceptionStanding {
  const day = civilDateOf(at, when.zone);
  const close = closes[weekdayOf(dayNumberOf(day))];
  const clock = instantAt(at, when.zone).slice(11, 16);
  if (close === undefined || clock < opens || clock > close) return 'OUTSIDE';
  const calendar = calendarOf({ asOf: todayOf(when), area });
  if (!calendar.knows(yearOf(day))) return 'UNKNOWN';
  return calendar.daysOffBetween(addDays(day, -1), day).length > 0 ? 'OUTSIDE' : 'OPEN';
}
