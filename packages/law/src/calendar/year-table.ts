import { type DayNumber, firstDayOf, isLeap } from '../civil-date';

/**
 * The working days of one year as two arrays, so that a count needs two look-ups and no loop: how many working days
 * come before an offset, and at which offset the n-th working day lies.
 */
export interface YearTable {
  readonly year: number;
  readonly first: DayNumber;
  readonly length: number;
  /** `before[i]`: working days among the first `i` days. */
  readonly before: Uint16Array;
  /** `offsets[n]`: where working day `n`, counted from 0, lies. */
  readonly offsets: Uint16Array;
}

export function yearTable(year: number, isWorkingDay: (day: DayNumber) => boolean): YearTable {
  const first = firstDayOf(year);
  const length = isLeap(year) ? 366 : 365;
  const before = new Uint16Array(length + 1);
  const offsets = new Uint16Array(length);
  let count = 0;
  for (let offset = 0; offset < length; offset += 1) {
    before[offset] = count;
    if (isWorkingDay(first + offset)) {
      offsets[count] = offset;
      count += 1;
    }
  }
  before[length] = count;
  return { year, first, length, before, offsets: offsets.slice(0, count) };
}

/** Whether the day at an offset is a working day, read back from the counts. */
export function isWorkingOffset(table: YearTable, offset: number): boolean {
  return (table.before[offset + 1] ?? 0) > (table.before[offset] ?? 0);
}
