import { addDays, type CivilDate } from '@awaslog/law/civil-date';
import { LocalTime } from './local-time';

/**
 * The last day on which supplies may reach a station: the day before it votes (SUPPLIES_AT_STATION; the rule was read in
 * reports, its article is recalled). A whole day, so a paper that states no time is in time on it.
 */
export function supplyDay(votingDay: CivilDate): LocalTime {
  let day = known.get(votingDay);
  if (day === undefined) known.set(votingDay, (day = dayBefore(votingDay)));
  return day;
}

/** There are a few voting days, and every arrival is held against one of them. */
const known = new Map<CivilDate, LocalTime>();

function dayBefore(votingDay: CivilDate): LocalTime {
  return LocalTime.parse(addDays(votingDay, -1));
}
