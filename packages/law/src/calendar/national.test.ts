import { describe, expect, it } from 'vitest';
import { type CivilDate, daysBetween, dayNumberOf, weekdayOf } from '../civil-date';
import { type HolidayKind, holdsIn } from './holiday';
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

/** The lists a second time, typed from the reprints as day/month: a slip of the finger would have to happen twice. */
const PRINTED: Record<number, Partial<Record<HolidayKind, string>>> = {
  2023: {
    NATIONAL_HOLIDAY: '1/1 22/1 18/2 22/3 7/4 22/4 23/4 1/5 18/5 1/6 4/6 29/6 19/7 17/8 28/9 25/12',
    JOINT_LEAVE: '23/1 23/3 19/4 20/4 21/4 24/4 25/4 2/6 28/6 30/6 26/12',
  },
  2024: {
    NATIONAL_HOLIDAY: '1/1 8/2 10/2 11/3 29/3 31/3 10/4 11/4 1/5 9/5 23/5 1/6 17/6 7/7 17/8 16/9 25/12',
    JOINT_LEAVE: '9/2 12/3 8/4 9/4 12/4 15/4 10/5 24/5 18/6 26/12',
    VOTING_DAY: '14/2 27/11',
  },
  2025: {
    NATIONAL_HOLIDAY: '1/1 27/1 29/1 29/3 31/3 1/4 18/4 20/4 1/5 12/5 29/5 1/6 6/6 27/6 17/8 5/9 25/12',
    JOINT_LEAVE: '28/1 28/3 2/4 3/4 4/4 7/4 13/5 30/5 9/6 18/8 26/12',
  },
  2026: {
    NATIONAL_HOLIDAY: '1/1 16/1 17/2 19/3 21/3 22/3 3/4 5/4 1/5 14/5 27/5 31/5 1/6 16/6 17/8 25/8 25/12',
    JOINT_LEAVE: '16/2 18/3 20/3 23/3 24/3 15/5 28/5 24/12',
  },
  2027: {
    NATIONAL_HOLIDAY: '1/1 5/1 6/2 8/3 10/3 11/3 26/3 28/3 1/5 6/5 17/5 20/5 1/6 6/6 15/8 17/8 25/12 26/12',
    JOINT_LEAVE: '5/2 9/3 12/3 15/3 25/3 18/5 19/5 24/12',
  },
};

const printed = (year: number, kind: HolidayKind) =>
  (PRINTED[year]?.[kind] ?? '')
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => {
      const [day = '', month = ''] = text.split('/');
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });

describe('the decreed years', () => {
  it('hold the printed lists, day by day', () => {
    for (const { year } of decreedYears) {
      for (const kind of ['NATIONAL_HOLIDAY', 'JOINT_LEAVE', 'VOTING_DAY', 'LOCAL'] as const) {
        expect(datesOf(year, kind)).toEqual(printed(year, kind));
      }
    }
  });

  it.each([
    [2023, 16, 11, 0],
    [2024, 17, 10, 2],
    [2025, 17, 11, 0],
    [2026, 17, 8, 0],
    [2027, 18, 8, 0],
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
    expect([...yearsAsOf('2026-09-14' as CivilDate)]).toEqual([2023, 2024, 2025, 2026]);
    expect([...yearsAsOf(undefined)]).toEqual([2023, 2024, 2025, 2026, 2027]);
  });
});

describe('a local holiday', () => {
  it('holds in its area and what lies in it, and nowhere else', () => {
    const local = { area: '63' };
    expect(['63', '63.11', '63.11.03'].every((place) => holdsIn(local, place))).toBe(true);
    expect(['6', '631', '64', '16.63', undefined].some((place) => holdsIn(local, place))).toBe(false);
    expect(holdsIn({}, undefined)).toBe(true);
  });
});
