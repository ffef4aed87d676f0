import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf, calendarOfHolidays, decreedYears } from '../calendar';
import type { CivilDate } from '../civil-date';
import { type Deadline, deadlineOf, type DeadlineRule } from '.';
import { sampleRule } from '../../test/sample-rule';

/**
 * The same questions answered the slow way: one day after another, each looked at by itself. It shares no line with
 * the engine, only the rows of the calendar.
 */
const off = new Map(
  decreedYears
    .flatMap(({ holidays }) => holidays)
    .filter((row) => row.effectiveUntil === undefined)
    .map((row) => [row.date as string, row.kind] as const),
);

function walk(from: string, count: number, step: 1 | -1, counts: (day: Temporal.PlainDate) => boolean): string {
  let day = Temporal.PlainDate.from(from);
  for (let left = count; left > 0;) {
    day = day.add({ days: step });
    if (counts(day)) left -= 1;
  }
  return day.toString();
}

const everyDay = () => true;
const workday = (day: Temporal.PlainDate) => day.dayOfWeek < 6 && !off.has(day.toString());
const workdayOrLeave = (day: Temporal.PlainDate) =>
  day.dayOfWeek < 6 && (off.get(day.toString()) ?? 'JOINT_LEAVE') === 'JOINT_LEAVE';

const from = fc
  .integer({ min: 40, max: 5 * 365 - 40 })
  .map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }).toString() as CivilDate);
const length = fc.integer({ min: 1, max: 20 });
const direction = fc.constantFrom<DeadlineRule['direction']>('FORWARDS', 'BACKWARDS');

function answer(changes: Partial<DeadlineRule>, start: CivilDate): Deadline {
  const result = deadlineOf(sampleRule(changes), { from: start }, calendarOf());
  if (!result.ok) throw new Error(result.refusal.message.en);
  return result.value;
}

describe('the engine against a count day by day', () => {
  it('gives the same two readings, alternatives and skipped days', () => {
    fc.assert(
      fc.property(from, length, direction, (start, count, way) => {
        const step = way === 'FORWARDS' ? 1 : -1;
        const calendarEnd = walk(start, count, step, everyDay);
        const workingEnd = walk(start, count, step, workday);
        const lenientEnd = walk(start, count, step, workdayOrLeave);
        const found = answer({ unit: 'UNQUALIFIED_DAY', length: count, direction: way }, start);
        expect([found.earliest, found.latest]).toEqual([calendarEnd, workingEnd].sort());
        const alternative = found.alternatives.find(({ assume }) => assume === 'JOINT_LEAVE_COUNTS');
        const inBetween = found.skipped.some(({ why }) => why.includes('JOINT_LEAVE'));
        expect(alternative !== undefined).toBe(inBetween);
        if (alternative) expect([alternative.earliest, alternative.latest]).toEqual([calendarEnd, lenientEnd].sort());
        expect(found.skipped.map(({ date }) => date)).toEqual(daysOff(start, workingEnd));
      }),
      { numRuns: 1_500 },
    );
  });

  it('never lets the readings swap: forwards the calendar ends first, and an extra working day never ends sooner', () => {
    fc.assert(
      fc.property(from, length, (start, count) => {
        const shorter = answer({ unit: 'UNQUALIFIED_DAY', length: count }, start);
        const longer = answer({ unit: 'UNQUALIFIED_DAY', length: count + 1 }, start);
        expect(shorter.earliest).toBe(walk(start, count, 1, everyDay));
        expect(shorter.earliest <= shorter.latest).toBe(true);
        expect(longer.latest > shorter.latest).toBe(true);
      }),
    );
  });

  it('answers a case with its own holidays by those alone', () => {
    fc.assert(
      fc.property(from, length, fc.uniqueArray(from, { maxLength: 60 }), (start, count, holidays) => {
        const result = deadlineOf(sampleRule({ length: count }), { from: start }, calendarOfHolidays(holidays));
        const expected = walk(
          start,
          count,
          1,
          (day) => day.dayOfWeek < 6 && !holidays.includes(day.toString() as CivilDate),
        );
        expect(result.ok && result.value.latest).toBe(expected);
      }),
    );
  });
});

/** The days off strictly after the earlier end of the walk and up to the later, whichever way it went. */
function daysOff(start: string, end: string): string[] {
  const forwards = start < end;
  const days: string[] = [];
  let day = Temporal.PlainDate.from(forwards ? start : end);
  const last = Temporal.PlainDate.from(forwards ? end : start);
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (day.toString() !== start && !workday(day)) days.push(day.toString());
  }
  return days;
}
