import { describe, expect, it } from 'vitest';
import { Calendar, calendarOf, calendarOfHolidays } from '../calendar';
import type { CivilDate, Instant, Zone } from '../civil-date';
import { type CountingFacts, type DeadlineRule, deadlineOf, explanation } from '.';
import { sampleRule } from '../../test/sample-rule';

const calendar = calendarOf();

function answer(changes: Partial<DeadlineRule>, from: string, facts: Partial<CountingFacts> = {}) {
  const result = deadlineOf(sampleRule(changes), { from: from as CivilDate, ...facts }, calendar);
  return result.ok ? [result.value.earliest, result.value.latest] : result.refusal.code;
}

const hours = (length: number): Partial<DeadlineRule> => ({ unit: 'HOUR', length });

describe('units', () => {
  it('differ on one and the same start', () => {
    expect(answer({ unit: 'WORKING_DAY' }, '2024-02-07')).toEqual(['2024-02-15', '2024-02-15']);
    expect(answer({ unit: 'CALENDAR_DAY' }, '2024-02-07')).toEqual(['2024-02-10', '2024-02-10']);
    expect(answer({ unit: 'UNQUALIFIED_DAY' }, '2024-02-07')).toEqual(['2024-02-10', '2024-02-15']);
    expect(answer({ unit: 'DEFINED_DAY' }, '2024-02-07')).toEqual(['2024-02-15', '2024-02-15']);
  });

  it('count backwards to the last permitted day', () => {
    const back = { direction: 'BACKWARDS', length: 1 } as const;
    expect(answer({ ...back, unit: 'WORKING_DAY' }, '2024-02-12')).toEqual(['2024-02-07', '2024-02-07']);
    expect(answer({ ...back, unit: 'CALENDAR_DAY' }, '2024-02-12')).toEqual(['2024-02-11', '2024-02-11']);
    expect(answer({ ...back, unit: 'UNQUALIFIED_DAY' }, '2024-02-12')).toEqual(['2024-02-07', '2024-02-11']);
    expect(answer({ ...back, unit: 'DEFINED_DAY' }, '2024-02-12')).toEqual(['2024-02-07', '2024-02-07']);
    expect(answer({ ...back, unit: 'WORKING_DAY' }, '2023-01-02')).toBe('YEAR_NOT_DECREED');
  });
});

describe('hours', () => {
  it('run across midnight, the turn of the year and days off alike', () => {
    expect(answer(hours(24), '2024-02-13T23:30:00+08:00')).toEqual(Array(2).fill('2024-02-14T23:30:00+08:00'));
    expect(answer(hours(72), '2023-12-30T10:00:00+07:00')).toEqual(Array(2).fill('2024-01-02T10:00:00+07:00'));
    expect(answer(hours(24), '2026-12-31T12:00:00+09:00')).toEqual(Array(2).fill('2027-01-01T12:00:00+09:00'));
  });

  it.each<[Zone, string]>([
    ['Asia/Jakarta', '2024-02-13T23:30:00+07:00'],
    ['Asia/Makassar', '2024-02-14T00:30:00+08:00'],
    ['Asia/Jayapura', '2024-02-14T01:30:00+09:00'],
  ])('are written on the clock of %s', (zone, expected) => {
    expect(answer(hours(24), '2024-02-12T16:30:00Z', { zone })).toEqual([expected, expected]);
  });

  it('keep the offset of the start where no place is given', () => {
    expect(answer(hours(1), '2024-02-12T16:30:00Z')).toEqual(Array(2).fill('2024-02-12T17:30:00+00:00'));
  });

  it('can count back from a moment', () => {
    expect(answer({ ...hours(24), direction: 'BACKWARDS' }, '2024-02-14T07:00:00+08:00')).toEqual(
      Array(2).fill('2024-02-13T07:00:00+08:00'),
    );
  });

  it('need a time', () => {
    expect(answer(hours(24), '2024-02-13')).toBe('TIME_NEEDED');
  });
});

describe('a start with a time', () => {
  it('is reduced to the day of the place, and refused without a place', () => {
    const from = '2024-01-08T23:30:00+07:00';
    expect(answer({ unit: 'CALENDAR_DAY' }, from, { zone: 'Asia/Jakarta' })).toEqual(['2024-01-11', '2024-01-11']);
    expect(answer({ unit: 'CALENDAR_DAY' }, from, { zone: 'Asia/Jayapura' })).toEqual(['2024-01-12', '2024-01-12']);
    expect(answer({ unit: 'CALENDAR_DAY' }, from)).toBe('DAY_NEEDED');
  });
});

describe('a set period', () => {
  it('counts in the unit of the rule', () => {
    expect(answer({ unit: 'UNQUALIFIED_DAY', periodMayBeSet: true }, '2024-01-12', { period: 1 })).toEqual([
      '2024-01-13',
      '2024-01-15',
    ]);
    expect(answer({ ...hours(24), periodMayBeSet: true }, '2024-01-12T10:00:00+08:00', { period: 2 })).toEqual(
      Array(2).fill('2024-01-12T12:00:00+08:00'),
    );
  });

  it('is refused where the law fixes the length', () => {
    expect(answer({}, '2024-01-08', { period: 5 })).toBe('PERIOD_NOT_SETTABLE');
    expect(answer({}, '2024-01-08', { period: '2024-01-09T10:00:00+08:00' as Instant })).toBe('PERIOD_NOT_SETTABLE');
  });

  it.each([0, -1, 1.5, 10_001, 1e9, Number.NaN, Number.POSITIVE_INFINITY])('of %d is no period', (period) => {
    expect(answer({ periodMayBeSet: true }, '2024-01-08', { period })).toBe('INVALID_PERIOD');
  });

  it('may end at the start but not before it, to the second', () => {
    const from = '2024-01-08T09:00:00+08:00';
    const until = (text: string) => ({ period: text as Instant, zone: 'Asia/Makassar' as const });
    expect(answer({ periodMayBeSet: true }, from, until('2024-01-08T09:00:00+08:00'))).toEqual(Array(2).fill(from));
    expect(answer({ periodMayBeSet: true }, from, until('2024-01-08T08:59:59+08:00'))).toBe('INVALID_PERIOD');
    expect(answer({ periodMayBeSet: true }, '2024-01-09', until('2024-01-08T23:59:59+08:00'))).toBe('INVALID_PERIOD');
    expect(answer({ periodMayBeSet: true }, '2024-01-08', until('2024-01-08T00:00:00+08:00'))).toEqual(
      Array(2).fill('2024-01-08T00:00:00+08:00'),
    );
  });
});

describe('alternatives', () => {
  const alternatives = (changes: Partial<DeadlineRule>, from: string) => {
    const result = deadlineOf(sampleRule(changes), { from: from as CivilDate }, calendar);
    return result.ok ? result.value.alternatives : [];
  };

  it('appear where joint leave was passed over, and only there', () => {
    expect(alternatives({ length: 2 }, '2024-02-07')).toEqual([
      { assume: 'JOINT_LEAVE_COUNTS', earliest: '2024-02-12', latest: '2024-02-12' },
    ]);
    expect(alternatives({ length: 2 }, '2024-02-12')).toEqual([]);
    expect(alternatives({ length: 2, unit: 'CALENDAR_DAY' }, '2024-02-07')).toEqual([]);
  });

  it('always show the calendar reading of a defined day', () => {
    expect(alternatives({ unit: 'DEFINED_DAY', length: 2 }, '2024-02-07')).toEqual([
      { assume: 'CALENDAR_DAYS', earliest: '2024-02-09', latest: '2024-02-09' },
      { assume: 'JOINT_LEAVE_COUNTS', earliest: '2024-02-12', latest: '2024-02-12' },
    ]);
  });

  it('keep the two readings of a bare day apart, backwards too', () => {
    expect(alternatives({ unit: 'UNQUALIFIED_DAY', length: 1, direction: 'BACKWARDS' }, '2024-02-12')).toEqual([
      { assume: 'JOINT_LEAVE_COUNTS', earliest: '2024-02-09', latest: '2024-02-11' },
    ]);
  });
});

describe('a leave day that is a local holiday as well', () => {
  it('stops the count under both answers, so there is no alternative', () => {
    const decree = { title: 'SK 1/2024', madeOn: '2024-01-01' as CivilDate, evidence: 'READ', sources: [] } as const;
    const row = { date: '2024-03-04' as CivilDate, name: 'Hari jadi', decree, effectiveFrom: decree.madeOn };
    const local = new Calendar({
      id: 'test',
      holidays: [
        { ...row, kind: 'JOINT_LEAVE' },
        { ...row, kind: 'LOCAL' },
      ],
    });
    const result = deadlineOf(sampleRule({ length: 1 }), { from: '2024-03-01' as CivilDate }, local);
    expect(result).toMatchObject({ ok: true, value: { latest: '2024-03-05', alternatives: [] } });
  });
});

describe('the explanation', () => {
  const explained = (changes: Partial<DeadlineRule>, from: string, facts: Partial<CountingFacts> = {}) => {
    const rule = sampleRule(changes);
    const result = deadlineOf(rule, { from: from as CivilDate, ...facts }, calendar);
    return result.ok ? explanation(rule, result.value).en : '';
  };

  it('names which reading ends when, forwards and backwards', () => {
    const forwards = explained({ unit: 'UNQUALIFIED_DAY', length: 7 }, '2024-02-05');
    expect(forwards).toContain('Read as calendar days, it ends on Monday 12 February 2024.');
    expect(forwards).toContain('Read as working days, it ends on Monday 19 February 2024.');
    const backwards = explained({ unit: 'UNQUALIFIED_DAY', length: 1, direction: 'BACKWARDS' }, '2024-02-12');
    expect(backwards).toContain('before Monday 12 February 2024');
    expect(backwards).toContain('Read as calendar days, the last permitted day is Sunday 11 February 2024.');
    expect(backwards).toContain('Read as working days, the last permitted day is Wednesday 7 February 2024.');
  });

  it('speaks of moments with the clock of the place', () => {
    const text = explained(hours(24), '2024-02-12T16:30:00Z', { zone: 'Asia/Makassar' });
    expect(text).toContain('It ends on Wednesday 14 February 2024 at 00:30 WITA.');
    const set = explained({ periodMayBeSet: true }, '2024-01-08', { period: '2024-01-08T17:00:00+09:00' as Instant });
    expect(set).toContain('until the moment that was set');
    expect(set).toContain('at 17:00 WIT.');
  });

  it('gives the answers to open questions, and who may not be refused by it', () => {
    const defined = explained({ unit: 'DEFINED_DAY', length: 2 }, '2024-02-07');
    expect(defined).toContain('If "Hari" means calendar days, it ends on Friday 9 February 2024.');
    expect(defined).toContain('If joint leave counts as a working day, it ends on Monday 12 February 2024.');
    const recalled = {
      instrument: 'UU 7/2017',
      article: '463',
      evidence: { rule: 'RECALLED', pinpoint: 'RECALLED' },
    } as const;
    expect(explained({ cites: [recalled] }, '2024-01-08')).toContain('it informs and warns, it refuses nothing');
  });
});

describe('extreme starts', () => {
  it.each(['0000-01-01', '0001-01-01', '9999-12-31', '2024-02-29'])('from %s give an answer or a refusal', (from) => {
    for (const unit of ['WORKING_DAY', 'CALENDAR_DAY', 'DEFINED_DAY', 'UNQUALIFIED_DAY'] as const) {
      for (const direction of ['FORWARDS', 'BACKWARDS'] as const) {
        for (const used of [calendar, calendarOfHolidays([])]) {
          const rule = sampleRule({ unit, direction, length: 7 });
          const result = deadlineOf(rule, { from: from as CivilDate }, used);
          expect(result.ok || ['INVALID_DATE', 'YEAR_NOT_DECREED'].includes(result.refusal.code)).toBe(true);
        }
      }
    }
  });

  it('of hours do too', () => {
    expect(answer(hours(24), '9999-12-31T23:00:00Z')).toBe('INVALID_DATE');
    expect(answer({ ...hours(24), direction: 'BACKWARDS' }, '0000-01-01T00:00:00Z')).toBe('INVALID_DATE');
  });
});
