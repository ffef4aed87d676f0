import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf, calendarOfHolidays, decreedYears } from '../calendar';
import type { CivilDate } from '../civil-date';
import { correctionAdvice, due, findingWindow } from '../rules';
import { deadlineOf, type DeadlineRule, lastStartInside } from '.';
import { sampleRule } from '../../test/sample-rule';

const calendar = calendarOf();

/** The last day for advice inside the window of a finding that was met on a day. */
function lastAdvice(foundOn: string, period?: number): CivilDate | undefined {
  const outer = deadlineOf(findingWindow, { from: foundOn as CivilDate }, calendar);
  if (!outer.ok) throw new Error(outer.refusal.message.en);
  return lastStartInside({
    inner: correctionAdvice,
    outer: outer.value,
    calendar,
    ...(period === undefined ? {} : { period }),
  });
}

describe('the last day for advice inside the window of a finding', () => {
  it.each<[string, string, number | undefined, string | undefined]>([
    [
      'a plain week: three working days after Tuesday end on Friday, the window on Monday',
      '2024-01-08',
      undefined,
      '2024-01-09',
    ],
    ['one day set: advice on Thursday ends on Friday', '2024-01-08', 1, '2024-01-11'],
    ['four days set: only the day of finding is left', '2024-01-08', 4, '2024-01-08'],
    ['five days set: no day is left', '2024-01-08', 5, undefined],
    [
      'found on the Monday before the vote: no day leaves three working days before Monday the 12th',
      '2024-02-05',
      undefined,
      undefined,
    ],
    ['the same with two days set: the day of finding itself', '2024-02-05', 2, '2024-02-05'],
    ['found on the last working day before Eid: nothing is left', '2024-04-05', undefined, undefined],
    ['the same with one day set: nothing is left either', '2024-04-05', 1, undefined],
    ['found a day before, on Thursday: one day set can still begin that day', '2024-04-04', 1, '2024-04-04'],
  ])('%s', (_name, foundOn, period, expected) => {
    expect(lastAdvice(foundOn, period)).toBe(expected);
  });

  it('has no day where the set length is none', () => {
    for (const period of [0, -1, 1.5, 20_000]) expect(lastAdvice('2024-01-08', period)).toBeUndefined();
  });
});

describe('a clock inside another', () => {
  const outer = { from: '2024-01-08' as CivilDate, earliest: '2024-01-15' as CivilDate };

  it('counts every day where the inner clock does', () => {
    const inner = sampleRule({ unit: 'CALENDAR_DAY', length: 3 });
    expect(lastStartInside({ inner, outer, calendar })).toBe('2024-01-11');
  });

  it('has no day where the inner clock counts hours, or backwards, or may not be set', () => {
    expect(lastStartInside({ inner: sampleRule({ unit: 'HOUR' }), outer, calendar })).toBeUndefined();
    expect(lastStartInside({ inner: sampleRule({ direction: 'BACKWARDS' }), outer, calendar })).toBeUndefined();
    expect(lastStartInside({ inner: sampleRule(), period: 1, outer, calendar })).toBeUndefined();
  });

  it('looks back without a first day where the outer clock counts backwards', () => {
    const supplies = due({ rule: 'SUPPLIES_AT_STATION', from: '2024-02-14' });
    if (!supplies.ok) throw new Error(supplies.refusal.message.en);
    expect(lastStartInside({ inner: correctionAdvice, outer: supplies.value, calendar })).toBe('2024-02-05');
  });

  it('takes the day of a moment, and answers nothing from a year that nobody decreed', () => {
    const hours = { from: '2024-01-08T09:00:00+08:00', earliest: '2024-01-15T09:00:00+08:00' } as typeof outer;
    expect(lastStartInside({ inner: correctionAdvice, outer: hours, calendar })).toBe('2024-01-09');
    const undecreed = { from: '2029-01-01', earliest: '2029-01-08' } as typeof outer;
    expect(lastStartInside({ inner: correctionAdvice, outer: undecreed, calendar })).toBeUndefined();
  });
});

/** The same question answered day by day: each start tried from the end, each of its days looked at by itself. */
function naive(unit: DeadlineRule['unit'], count: number, from: string, firstEnd: string, off: ReadonlySet<string>) {
  const counts = (day: Temporal.PlainDate) =>
    unit === 'CALENDAR_DAY' || (day.dayOfWeek < 6 && !off.has(day.toString()));
  let start = Temporal.PlainDate.from(firstEnd);
  for (;;) {
    start = start.subtract({ days: 1 });
    if (start.toString() < from) return undefined;
    let end = start;
    for (let left = count; left > 0;) {
      end = end.add({ days: 1 });
      if (counts(end)) left -= 1;
    }
    if (end.toString() < firstEnd) return start.toString();
  }
}

const day = fc
  .integer({ min: 40, max: 5 * 365 - 80 })
  .map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }).toString() as CivilDate);
const unit = fc.constantFrom<DeadlineRule['unit']>('WORKING_DAY', 'CALENDAR_DAY', 'DEFINED_DAY', 'UNQUALIFIED_DAY');
const decreed = new Set(
  decreedYears.flatMap(({ holidays }) =>
    holidays.filter((row) => !row.effectiveUntil).map((row) => row.date as string),
  ),
);

describe('against a search day by day', () => {
  it('finds the same last start in the decreed calendar', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        unit,
        fc.integer({ min: 1, max: 12 }),
        (from, span, kind, count) => {
          const earliest = Temporal.PlainDate.from(from).add({ days: span }).toString() as CivilDate;
          const inner = sampleRule({ unit: kind, length: count });
          expect(lastStartInside({ inner, outer: { from, earliest }, calendar })).toBe(
            naive(kind, count, from, earliest, decreed),
          );
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('and in any other one', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.uniqueArray(day, { maxLength: 80 }),
        (from, span, holidays) => {
          const earliest = Temporal.PlainDate.from(from).add({ days: span }).toString() as CivilDate;
          const question = {
            inner: correctionAdvice,
            outer: { from, earliest },
            calendar: calendarOfHolidays(holidays),
          };
          expect(lastStartInside(question)).toBe(naive('UNQUALIFIED_DAY', 3, from, earliest, new Set(holidays)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
