import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf, calendarOfHolidays, decreedYears } from '../calendar';
import type { CivilDate, Instant, Zone } from '../civil-date';
import { type CountingFacts, type Deadline, deadlineOf, type DeadlineRule } from '.';
import { sampleRule } from '../../test/sample-rule';

/**
 * The same questions answered the slow way: one day after another, each looked at by itself. It shares no line with
 * the engine, only the rows of the calendar.
 */
const rows = decreedYears.flatMap(({ holidays }) => holidays);
const offAsOf = (asOf: string) =>
  new Map(
    rows
      .filter((row) => row.effectiveFrom <= asOf && !(row.effectiveUntil !== undefined && row.effectiveUntil <= asOf))
      .map((row) => [row.date as string, row.kind] as const),
  );
const off = offAsOf('9999-12-31');

type Counts = (day: Temporal.PlainDate) => boolean;

function walk(from: string, count: number, step: 1 | -1, counts: Counts): string {
  let day = Temporal.PlainDate.from(from);
  for (let left = count; left > 0;) {
    day = day.add({ days: step });
    if (counts(day)) left -= 1;
  }
  return day.toString();
}

const everyDay: Counts = () => true;
const workday: Counts = (day) => day.dayOfWeek < 6 && !off.has(day.toString());
const workdayOrLeave: Counts = (day) =>
  day.dayOfWeek < 6 && (off.get(day.toString()) ?? 'JOINT_LEAVE') === 'JOINT_LEAVE';

const from = fc
  .integer({ min: 40, max: 5 * 365 - 40 })
  .map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }).toString() as CivilDate);
const length = fc.integer({ min: 1, max: 20 });
const direction = fc.constantFrom<DeadlineRule['direction']>('FORWARDS', 'BACKWARDS');
const stepOf = (way: DeadlineRule['direction']) => (way === 'FORWARDS' ? 1 : -1);

function answer(changes: Partial<DeadlineRule>, facts: CountingFacts, calendar = calendarOf()): Deadline {
  const result = deadlineOf(sampleRule(changes), facts, calendar);
  if (!result.ok) throw new Error(result.refusal.message.en);
  return result.value;
}

const dates = ({ earliest, latest }: Pick<Deadline, 'earliest' | 'latest'>) => [earliest, latest];

describe('every unit in both directions against a count day by day', () => {
  it('a bare day has both readings, the earlier one first', () => {
    fc.assert(
      fc.property(from, length, direction, (start, count, way) => {
        const found = answer({ unit: 'UNQUALIFIED_DAY', length: count, direction: way }, { from: start });
        const [calendarEnd, workingEnd, lenientEnd] = [everyDay, workday, workdayOrLeave].map((counts) =>
          walk(start, count, stepOf(way), counts),
        ) as [string, string, string];
        expect(dates(found)).toEqual([calendarEnd, workingEnd].sort());
        const alternative = found.alternatives.find(({ assume }) => assume === 'JOINT_LEAVE_COUNTS');
        expect(alternative !== undefined).toBe(found.skipped.some(({ why }) => why.includes('JOINT_LEAVE')));
        if (alternative) expect(dates(alternative)).toEqual([calendarEnd, lenientEnd].sort());
        expect(found.skipped.map(({ date }) => date)).toEqual(daysOff(start, workingEnd));
      }),
      { numRuns: 1_500 },
    );
  });

  it('a working day and a defined day end with the working reading', () => {
    fc.assert(
      fc.property(from, length, direction, (start, count, way) => {
        const working = answer({ unit: 'WORKING_DAY', length: count, direction: way }, { from: start });
        const defined = answer({ unit: 'DEFINED_DAY', length: count, direction: way }, { from: start });
        const end = walk(start, count, stepOf(way), workday);
        const everyEnd = walk(start, count, stepOf(way), everyDay);
        expect([...dates(working), ...dates(defined)]).toEqual([end, end, end, end]);
        expect(defined.alternatives[0]).toEqual({ assume: 'CALENDAR_DAYS', earliest: everyEnd, latest: everyEnd });
        expect(defined.skipped).toEqual(working.skipped);
      }),
      { numRuns: 500 },
    );
  });

  it('a calendar day passes over nothing', () => {
    fc.assert(
      fc.property(from, length, direction, (start, count, way) => {
        const found = answer({ unit: 'CALENDAR_DAY', length: count, direction: way }, { from: start });
        const end = walk(start, count, stepOf(way), everyDay);
        expect(found).toMatchObject({ earliest: end, latest: end, skipped: [], alternatives: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('an hour is an hour in every zone, through midnight and the turn of the year', () => {
    const zones: Readonly<Record<Zone, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
    const second = fc.integer({ min: Date.UTC(2023, 0, 2) / 1000, max: Date.UTC(2027, 11, 30) / 1000 });
    const zone = fc.constantFrom(...(Object.keys(zones) as Zone[]));
    fc.assert(
      fc.property(second, zone, zone, fc.integer({ min: 1, max: 200 }), direction, (at, spoken, place, count, way) => {
        const found = answer(
          { unit: 'HOUR', length: count, direction: way },
          { from: written(at, zones[spoken]) as Instant, zone: place },
        );
        const end = written(at + stepOf(way) * count * 3600, zones[place]);
        expect(dates(found)).toEqual([end, end]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a moment counts as the day that it is at the place', () => {
    const second = fc.integer({ min: Date.UTC(2023, 2, 1) / 1000, max: Date.UTC(2027, 9, 1) / 1000 });
    fc.assert(
      fc.property(second, length, direction, (at, count, way) => {
        const changes = { unit: 'UNQUALIFIED_DAY', length: count, direction: way } as const;
        const moment = answer(changes, { from: written(at, 0) as Instant, zone: 'Asia/Jayapura' });
        const day = answer(changes, { from: written(at, 9).slice(0, 10) as CivilDate });
        expect(moment).toEqual(day);
      }),
      { numRuns: 500 },
    );
  });

  it('a set period counts like the same length in the rule', () => {
    fc.assert(
      fc.property(from, length, direction, (start, count, way) => {
        const rule = { unit: 'UNQUALIFIED_DAY', direction: way } as const;
        const set = answer({ ...rule, length: 3, periodMayBeSet: true }, { from: start, period: count });
        expect(dates(set)).toEqual(dates(answer({ ...rule, length: count }, { from: start })));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the calendar behind a count', () => {
  it('is the one that was decreed on the day of the question', () => {
    const asOf = fc.constantFrom('2022-10-11', '2023-03-28', '2023-03-29', '2023-06-15', '2023-06-16', '2023-09-12');
    const in2023 = fc
      .integer({ min: 40, max: 320 })
      .map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }).toString() as CivilDate);
    fc.assert(
      fc.property(in2023, length, asOf, (start, count, known) => {
        const days = offAsOf(known);
        const found = answer({ length: count }, { from: start }, calendarOf({ asOf: known as CivilDate }));
        expect(found.latest).toBe(walk(start, count, 1, (day) => day.dayOfWeek < 6 && !days.has(day.toString())));
      }),
      { numRuns: 500 },
    );
  });

  it('is the one that a case brings with it, and no other', () => {
    fc.assert(
      fc.property(from, length, fc.uniqueArray(from, { maxLength: 60 }), direction, (start, count, holidays, way) => {
        const found = answer({ length: count, direction: way }, { from: start }, calendarOfHolidays(holidays));
        const given: Counts = (day) => day.dayOfWeek < 6 && !holidays.includes(day.toString() as CivilDate);
        expect(found.latest).toBe(walk(start, count, stepOf(way), given));
      }),
    );
  });
});

it('an extra day never ends sooner, and the readings never swap', () => {
  fc.assert(
    fc.property(from, length, direction, (start, count, way) => {
      const [shorter, longer] = [count, count + 1].map((days) =>
        answer({ unit: 'UNQUALIFIED_DAY', length: days, direction: way }, { from: start }),
      ) as [Deadline, Deadline];
      expect(shorter.earliest <= shorter.latest).toBe(true);
      expect(way === 'FORWARDS' ? longer.latest > shorter.latest : longer.earliest < shorter.earliest).toBe(true);
    }),
  );
});

/** The days off strictly between the start and the end of the walk, and the end if it is one, whichever way it went. */
function daysOff(start: string, end: string): string[] {
  const [first, last] = [start, end].sort() as [string, string];
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(first); day.toString() <= last; day = day.add({ days: 1 })) {
    if (day.toString() !== start && !workday(day)) days.push(day.toString());
  }
  return days;
}

/** A second of the universe on a clock with an offset of whole hours, by plain arithmetic. */
function written(second: number, offset: number): string {
  const text = new Date((second + offset * 3600) * 1000).toISOString().slice(0, 19);
  return `${text}${offset === 0 ? 'Z' : `+0${offset}:00`}`;
}
