import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../civil-date';
import { Calendar, calendarOf, calendarOfHolidays, type Holiday } from '.';

const day = (text: string) => text as CivilDate;

function holiday(date: string, kind: Holiday['kind'], name: string): Holiday {
  const decree = { title: 'SK 1/2024', madeOn: day('2024-01-01'), evidence: 'READ', sources: [] } as const;
  return { date: day(date), kind, name, decree, effectiveFrom: decree.madeOn };
}

describe('a calendar', () => {
  it('counts over weekends and holidays, and back again', () => {
    const calendar = calendarOf();
    expect(calendar.workingDayAfter(day('2024-02-05'), 7)).toBe('2024-02-19');
    expect(calendar.workingDayBefore(day('2024-02-19'), 7)).toBe('2024-02-05');
    expect(calendar.workingDayBefore(day('2024-01-02'), 1)).toBe('2023-12-29');
    expect(calendar.workingDayAfter(day('2024-02-05'), 7, 'COUNTS')).toBe('2024-02-16');
  });

  it('says which year nobody decreed', () => {
    const calendar = calendarOf();
    expect(calendar.workingDayAfter(day('2027-12-31'), 1)).toEqual({ undecreedYear: 2028 });
    expect(calendar.workingDayAfter(day('2022-12-31'), 1)).toEqual({ undecreedYear: 2022 });
    expect(calendar.workingDayBefore(day('2023-01-02'), 1)).toEqual({ undecreedYear: 2022 });
    expect([2022, 2023, 2027, 2028].map((year) => calendar.knows(year))).toEqual([false, true, true, false]);
  });

  it('crosses several years, forwards and backwards', () => {
    const calendar = calendarOfHolidays([]);
    expect(calendar.workingDayAfter(day('2024-01-01'), 5 * 52 * 3)).toBe('2026-12-28');
    expect(calendar.workingDayBefore(day('2026-12-28'), 5 * 52 * 3)).toBe('2024-01-01');
    expect(calendar.workingDayAfter(day('9999-12-31'), 1)).toEqual({ undecreedYear: 10_000 });
  });

  it('lists the days off between two days, the first one left out', () => {
    const off = calendarOf().daysOffBetween(day('2023-12-30'), day('2024-01-02'));
    expect(off.map(({ date, why }) => [date, ...why])).toEqual([
      ['2023-12-31', 'WEEKEND'],
      ['2024-01-01', 'NATIONAL_HOLIDAY'],
    ]);
    const back = calendarOf().daysOffBetween(day('2024-01-02'), day('2023-12-30'));
    expect(back.map(({ date }) => date)).toEqual(['2023-12-30', '2023-12-31', '2024-01-01']);
  });

  it('keeps every reason of a day with two', () => {
    const calendar = new Calendar({
      id: 'test',
      holidays: [
        holiday('2024-03-04', 'JOINT_LEAVE', 'Cuti'),
        holiday('2024-03-04', 'LOCAL', 'Hari jadi'),
        holiday('2024-03-09', 'LOCAL', 'Festival'),
      ],
    });
    const off = calendar.daysOffBetween(day('2024-03-03'), day('2024-03-09'));
    expect(off.map(({ why }) => why)).toEqual([
      ['JOINT_LEAVE', 'LOCAL'],
      ['WEEKEND', 'LOCAL'],
    ]);
    // A local holiday stops the count even if joint leave does not.
    expect(calendar.workingDayAfter(day('2024-03-01'), 1, 'COUNTS')).toBe('2024-03-05');
  });

  it('is built once for each state of the decrees, and says which', () => {
    expect(calendarOf()).toBe(calendarOf());
    expect(calendarOf({ asOf: day('2024-02-07') })).toBe(calendarOf({ asOf: day('2024-10-13') }));
    const identities = new Set([
      calendarOf().id,
      calendarOf({ area: '63.11' }).id,
      calendarOf({ asOf: day('2023-06-15') }).id,
      calendarOf({ asOf: day('2023-06-16') }).id,
      calendarOfHolidays([]).id,
      calendarOfHolidays([day('2024-01-01')]).id,
    ]);
    expect(identities.size).toBe(6);
  });

  it('was empty before the first decree', () => {
    expect(calendarOf({ asOf: day('0001-01-01') }).workingDayAfter(day('2023-01-02'), 1)).toEqual({
      undecreedYear: 2023,
    });
  });
});
