import { describe, expect, it } from 'vitest';
import { type CivilDate, daysBetween, dayNumberOf, weekdayOf } from '../civil-date';
import type { HolidayKind } from './holiday';
import { decreedYears, holidaysAsOf, yearsAsOf } from './national';

const datesOf = (year: number, kind: HolidayKind, asOf?: string) =>
  holidaysAsOf(asOf as CivilDate | undefined, undefined)
    .filter((holiday) => holiday.kind === kind && holiday.date.startsWith(`${year}-`))
    .map((holiday) => holiday.date)
    .sort();

/** The feast of each year by the word in its name; a feast of two days is taken by its first. */
const feast = (word: string) =>
  decreedYears.map(({ holidays }) =>
    holidays
      .filter((holiday) => holiday.kind === 'NATIONAL_HOLIDAY' && holiday.name.includes(word))
      .map((holiday) => holiday.date)
      .sort()
      .at(0),
  ) as CivilDate[];

/** Easter Sunday by the rule of Gauss, which no decree needs to be asked for. */
function easter(year: number): CivilDate {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const day = 22 + d + e;
  return (day > 31 ? `${year}-04-${String(day - 31).padStart(2, '0')}` : `${year}-03-${day}`) as CivilDate;
}

describe('the decreed years', () => {
  it.each([
    [2023, 16, 11, 0],
    [2024, 17, 10, 2],
    [2025, 17, 11, 0],
    [2026, 17, 8, 0],
  ])('%i has as many holidays, leave and voting days as was announced', (year, holidays, leave, votes) => {
    expect(datesOf(year, 'NATIONAL_HOLIDAY')).toHaveLength(holidays);
    expect(datesOf(year, 'JOINT_LEAVE')).toHaveLength(leave);
    expect(datesOf(year, 'VOTING_DAY')).toHaveLength(votes);
  });

  it('place joint leave and voting days on weekdays only, and no day twice', () => {
    const all = holidaysAsOf(undefined, undefined);
    expect(new Set(all.map((holiday) => holiday.date)).size).toBe(all.length);
    const others = all.filter((holiday) => holiday.kind !== 'NATIONAL_HOLIDAY');
    expect(others.filter((holiday) => weekdayOf(dayNumberOf(holiday.date)) > 5)).toEqual([]);
  });

  it.each(['Isra Mikraj', 'Idul Fitri', 'Idul Adha', 'Tahun Baru Islam', 'Maulid'])(
    'let a lunar year lie between one %s and the next',
    (word) => {
      const dates = feast(word);
      dates.slice(1).forEach((date, i) => {
        const gap = daysBetween(dates[i] as CivilDate, date);
        expect(gap).toBeGreaterThanOrEqual(353);
        expect(gap).toBeLessThanOrEqual(356);
      });
    },
  );

  it('agree with the rule of Easter on Good Friday and Ascension', () => {
    decreedYears.forEach(({ year }, i) => {
      expect(daysBetween(feast('Wafat')[i] as CivilDate, easter(year))).toBe(2);
      expect(daysBetween(easter(year), feast('Kenaikan')[i] as CivilDate)).toBe(39);
    });
  });

  it('carry a decree that was made before its day, and public sources', () => {
    for (const holiday of decreedYears.flatMap((year) => year.holidays)) {
      expect(holiday.effectiveFrom < holiday.date).toBe(true);
      expect(holiday.decree.sources.length).toBeGreaterThanOrEqual(2);
      expect(holiday.decree.sources.every((source) => source.startsWith('https://'))).toBe(true);
    }
  });
});

describe('the calendar as it was known on a day', () => {
  it('had other leave around Eid 2023 before 29 March 2023', () => {
    const april = (asOf: string) => datesOf(2023, 'JOINT_LEAVE', asOf).filter((date) => date.startsWith('2023-04'));
    expect(april('2023-03-28')).toEqual(['2023-04-21', '2023-04-24', '2023-04-25', '2023-04-26']);
    expect(april('2023-03-29')).toEqual(['2023-04-19', '2023-04-20', '2023-04-21', '2023-04-24', '2023-04-25']);
  });

  it('had no leave around Idul Adha 2023 before 16 June 2023', () => {
    expect(datesOf(2023, 'JOINT_LEAVE', '2023-06-15')).not.toContain('2023-06-28');
    expect(datesOf(2023, 'JOINT_LEAVE', '2023-06-16')).toEqual(expect.arrayContaining(['2023-06-28', '2023-06-30']));
  });

  it('holds a year only from its decree on', () => {
    expect([...yearsAsOf('2022-10-10' as CivilDate)]).toEqual([]);
    expect([...yearsAsOf('2022-10-11' as CivilDate)]).toEqual([2023]);
    expect([...yearsAsOf('2025-09-18' as CivilDate)]).toEqual([2023, 2024, 2025]);
    expect([...yearsAsOf(undefined)]).toEqual([2023, 2024, 2025, 2026]);
  });
});
