import { CivilDate } from '@awaslog/law/civil-date';

/** A `CivilDate` can say year 0, which PostgreSQL cannot, and a day with nothing after it. No record is near either. */
const FIRST = '1900-01-01' as CivilDate;
const LAST = '9998-12-31' as CivilDate;

/** Whether a text is a day that a list may be asked for. */
export function isReadableDay(text: string): boolean {
  return CivilDate.safeParse(text).success && text >= FIRST && text <= LAST;
}

/** The day itself, or the nearest one that can be asked for. */
export function nearestReadableDay(day: CivilDate): CivilDate {
  if (day < FIRST) return FIRST;
  return day > LAST ? LAST : day;
}
