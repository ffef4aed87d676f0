import {
  addDays,
  civilDateOf,
  dayNumberOf,
  instantAt,
  weekdayOf,
  type Instant,
  type Zone,
} from '@awaslog/law/civil-date';
import { elections, type ElectionId } from '../../election';

const QUIET_DAYS = 3;
const opens = '08:00';
/** When reception closes, by day of the week from Monday; on other days it is not known to be open. */
const closes: Readonly<Record<number, string>> = { 1: '16:00', 2: '16:00', 3: '16:00', 4: '16:00', 5: '16:30' };

/**
 * Whether a moment lies in the hours of Perbawaslu 7/2022 art. 11, which its public notice tells: day and night in the
 * quiet period and at voting. Until which day the count goes on at a place is not known here.
 */
export function isReceptionOpen(at: Instant, zone: Zone, election: ElectionId): boolean {
  const day = civilDateOf(at, zone);
  const { votingDay } = elections[election];
  if (votingDay && day >= addDays(votingDay, -QUIET_DAYS) && day <= votingDay) return true;
  const close = closes[weekdayOf(dayNumberOf(day))];
  const clock = instantAt(at, zone).slice(11, 16);
  return close !== undefined && clock >= opens && clock <= close;
}
