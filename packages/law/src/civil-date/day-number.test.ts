import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDate,
  dateInYear,
  dateOfDayNumber,
  dayNumberOf,
  dayOfYear,
  daysBetween,
  firstDayOf,
  isLeap,
  weekdayOf,
} from '.';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const days = fc.integer({ min: firstDayOf(0), max: firstDayOf(10_000) - 1 });

describe('day numbers', () => {
  it('agree with Temporal on every day of the calendar that can be written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const expected = EPOCH.add({ days: day });
        const date = dateOfDayNumber(day);
        expect(date).toBe(expected.toString());
        expect(dayNumberOf(date as CivilDate)).toBe(day);
        expect(dayOfYear(date as CivilDate)).toBe(expected.dayOfYear - 1);
        expect(weekdayOf(day)).toBe(expected.dayOfWeek);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reach the last day of each month of common and leap years', () => {
    for (const year of [1900, 2000, 2023, 2024, 9999]) {
      const length = isLeap(year) ? 366 : 365;
      const dates = Array.from({ length }, (_, offset) => dateInYear(year, offset));
      expect(dates).toEqual(
        Array.from({ length }, (_, offset) =>
          Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: offset }).toString(),
        ),
      );
    }
  });

  it('name no day outside the years 0000 to 9999', () => {
    expect(dateOfDayNumber(firstDayOf(0))).toBe('0000-01-01');
    expect(dateOfDayNumber(firstDayOf(0) - 1)).toBeUndefined();
    expect(dateOfDayNumber(firstDayOf(10_000) - 1)).toBe('9999-12-31');
    expect(dateOfDayNumber(firstDayOf(10_000))).toBeUndefined();
    expect(() => addDays('9999-12-31' as CivilDate, 1)).toThrow(RangeError);
  });

  it('count from one date to another, backwards too', () => {
    expect(daysBetween('2024-02-05' as CivilDate, '2024-03-05' as CivilDate)).toBe(29);
    expect(daysBetween('2024-03-05' as CivilDate, '2024-02-05' as CivilDate)).toBe(-29);
    expect(addDays('2024-02-28' as CivilDate, 2)).toBe('2024-03-01');
    expect(addDays('2024-01-01' as CivilDate, -1)).toBe('2023-12-31');
  });
});
