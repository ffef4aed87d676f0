import { type CivilDate, dateInYear, type DayNumber, firstDayOf, isLeap } from '../civil-date';

/**
 * The working days of one year, prepared so that a count needs two look-ups and no loop: how many of them come before
 * an offset, and which date the n-th of them has.
 */
export interface YearTable {
  readonly year: number;
  readonly first: DayNumber;
  readonly length: number;
  /** `before[i]`: working days among the first `i` days. */
  readonly before: Uint16Array;
  /** The working days in order; the first has index 0. */
  readonly workingDays: readonly CivilDate[];
}

export function yearTable(year: number, isWorkingDay: (day: DayNumber) => boolean): YearTable {
  const first = firstDayOf(year);
  const length = isLeap(year) ? 366 : 365;
  const before = new Uint16Array(length + 1);
  const workingDays: CivilDate[] = [];
  for (let offset = 0; offset < length; offset += 1) {
    if (isWorkingDay(first + offset)) workingDays.push(dateInYear(year, offset));
    before[offset + 1] = workingDays.length;
  }
  return { year, first, length, before, workingDays };
}

/** Whether the day at an offset is a working day, read back from the counts. */
export function isWorkingOffset(table: YearTable, offset: number): boolean {
  return (table.before[offset + 1] ?? 0) > (table.before[offset] ?? 0);
}
