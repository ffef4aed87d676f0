import type { CivilDate } from '../civil-date';
import { type CalendarYear, type Holiday, holdsIn } from './holiday';
import { year2023 } from './2023';
import { year2024 } from './2024';
import { year2025 } from './2025';
import { year2026 } from './2026';
import { year2027 } from './2027';

/**
 * The years whose calendar was decreed and read. A year that is not here is not guessed: the moon-based feasts are
 * fixed anew by the ministers each year, and the joint leave has no rule at all.
 */
export const decreedYears: readonly CalendarYear[] = [year2023, year2024, year2025, year2026, year2027];

/** The decreed years as they were known on a day; without a day, as they are known now. */
export function yearsAsOf(asOf: CivilDate | undefined): ReadonlySet<number> {
  return new Set(decreedYears.filter((year) => isKnown(year.decree.madeOn, asOf)).map((year) => year.year));
}

/** The holidays that stood on a day: decreed by then, not yet taken back, and in force in the area. */
export function holidaysAsOf(asOf: CivilDate | undefined, area: string | undefined): readonly Holiday[] {
  return decreedYears
    .flatMap((year) => year.holidays)
    .filter((holiday) => isKnown(holiday.effectiveFrom, asOf) && !isKnown(holiday.effectiveUntil, asOf))
    .filter((holiday) => holdsIn(holiday, area));
}

/** The days on which the calendar changed; between two of them it is one and the same. */
export const changeDays: readonly CivilDate[] = [
  ...new Set(decreedYears.flatMap((year) => year.holidays.map((holiday) => holiday.effectiveFrom))),
].sort();

function isKnown(day: CivilDate | undefined, asOf: CivilDate | undefined): boolean {
  return day !== undefined && (asOf === undefined || day <= asOf);
}
