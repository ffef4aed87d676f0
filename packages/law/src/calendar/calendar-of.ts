import type { CivilDate } from '../civil-date';
import { Calendar } from './calendar';
import type { Holiday } from './holiday';
import { changeDays, holidaysAsOf, yearsAsOf } from './national';

const built = new Map<string, Calendar>();

/** How many calendars are kept; an office asks for a handful, and a stranger must not be able to fill the memory. */
const KEPT = 256;

/**
 * The national calendar with the local holidays of an area, as it was decreed by a day; without `asOf`, as it is
 * known now. Calendars are built once: between two decrees every `asOf` gives the same one, so the identity names
 * the state of the decrees, and a deadline that carries it can be checked again years later.
 */
export function calendarOf(question: { readonly asOf?: CivilDate; readonly area?: string } = {}): Calendar {
  const asOf = question.asOf === undefined ? undefined : lastChangeBy(question.asOf);
  const key = `${asOf ?? ''}|${question.area ?? ''}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const holidays = holidaysAsOf(asOf, question.area);
  const calendar = new Calendar({
    id: `ID/${fingerprint(holidays)}/as-of-${asOf ?? 'now'}/${question.area ?? 'national'}`,
    holidays,
    years: yearsAsOf(asOf),
  });
  if (built.size >= KEPT) built.clear();
  built.set(key, calendar);
  return calendar;
}

/**
 * A calendar of weekends and the given holidays alone, for a law case that states its own. Every year can be
 * answered, since the case says all there is to know.
 */
export function calendarOfHolidays(dates: readonly CivilDate[]): Calendar {
  const holidays = [...new Set(dates)].sort().map((date): Holiday => ({
    date,
    kind: 'NATIONAL_HOLIDAY',
    name: 'Hari libur yang diberikan',
    decree: { title: 'diberikan oleh kasus', madeOn: date, evidence: 'READ', sources: [] },
    effectiveFrom: date,
  }));
  return new Calendar({ id: `given/${fingerprint(holidays)}`, holidays });
}

function lastChangeBy(asOf: CivilDate): CivilDate {
  return changeDays.findLast((day) => day <= asOf) ?? ('0000-01-01' as CivilDate);
}

/**
 * A short identity of the rows themselves (FNV-1a, 32 bits): a corrected row changes it even where nobody thought
 * of a new version number. It tells editions apart; it is not a seal.
 */
function fingerprint(holidays: readonly Holiday[]): string {
  const text = holidays
    .map((holiday) => `${holiday.date}${holiday.kind}${holiday.area ?? ''}`)
    .sort()
    .join();
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
