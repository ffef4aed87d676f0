import { describe, expect, it } from 'vitest';
import type { CivilDate, Instant } from '../civil-date';
import { uu7 } from '../instruments';
import { type Bearer, type Effect, type Position, standing, statedDeadline, watchOf } from '.';
import { explain } from '../rules';

const read = [uu7.article('454', '5', { rule: 'READ', pinpoint: 'READ' })];
const recalled = [uu7.article('463', undefined, { rule: 'RECALLED', pinpoint: 'RECALLED' })];

const at = (bearer: Bearer, now: string, cites = read) =>
  standing(
    { bearer, earliest: '2024-02-12' as CivilDate, latest: '2024-02-19' as CivilDate, cites },
    now as CivilDate | Instant,
  );

describe('where a deadline with two readings stands', () => {
  it.each<[string, Position, Record<Bearer, Effect>]>([
    ['2024-02-11', 'OPEN', { OWN_DUTY: 'NONE', RIGHT: 'NONE', OTHERS_DUTY: 'NONE' }],
    ['2024-02-12', 'DUE', { OWN_DUTY: 'ALARM', RIGHT: 'NONE', OTHERS_DUTY: 'WARNING' }],
    ['2024-02-13', 'PAST_EARLIEST', { OWN_DUTY: 'ALARM', RIGHT: 'NONE', OTHERS_DUTY: 'WARNING' }],
    ['2024-02-19', 'PAST_EARLIEST', { OWN_DUTY: 'ALARM', RIGHT: 'NONE', OTHERS_DUTY: 'WARNING' }],
    ['2024-02-20', 'OVER', { OWN_DUTY: 'OVERDUE', RIGHT: 'ENDED', OTHERS_DUTY: 'UNFULFILLED' }],
  ])('on %s', (today, position, effects) => {
    for (const bearer of ['OWN_DUTY', 'RIGHT', 'OTHERS_DUTY'] as const) {
      expect(at(bearer, today)).toMatchObject({ position, effect: effects[bearer] });
    }
  });

  it('keeps the earlier date in view for a duty and the later one for a right', () => {
    expect(at('OWN_DUTY', '2024-02-10')).toMatchObject({ watch: '2024-02-12', daysLeft: 2 });
    expect(at('OTHERS_DUTY', '2024-02-14')).toMatchObject({ watch: '2024-02-12', daysLeft: -2 });
    expect(at('RIGHT', '2024-02-19')).toMatchObject({ watch: '2024-02-19', daysLeft: 0 });
  });

  it('tells that date without asking for a day, so that it can be kept beside a period', () => {
    const period = { earliest: '2024-02-12' as CivilDate, latest: '2024-02-19' as CivilDate };
    const watched = (['OWN_DUTY', 'OTHERS_DUTY', 'RIGHT'] as const).map((bearer) => watchOf({ bearer, ...period }));
    expect(watched).toEqual(['2024-02-12', '2024-02-12', '2024-02-19']);
  });

  it('takes a moment by its own day', () => {
    expect(at('OWN_DUTY', '2024-02-12T23:59:59+08:00').position).toBe('DUE');
    expect(at('RIGHT', '2024-02-19T23:59:59+08:00').position).toBe('PAST_EARLIEST');
    expect(at('RIGHT', '2024-02-20T00:00:00+08:00').position).toBe('OVER');
  });

  it('never lets a recalled rule refuse', () => {
    expect(at('RIGHT', '2024-02-20').mayRefuse).toBe(true);
    expect(at('RIGHT', '2024-02-20', recalled).mayRefuse).toBe(false);
  });

  it('says so in both languages', () => {
    for (const today of ['2024-02-11', '2024-02-12', '2024-02-20']) {
      for (const bearer of ['OWN_DUTY', 'RIGHT', 'OTHERS_DUTY'] as const) {
        const { id, en } = at(bearer, today).text;
        expect(id).toMatch(/Februari 2024/);
        expect(en).toMatch(/February 2024/);
      }
    }
  });
});

describe('where a deadline in hours stands', () => {
  const end = '2024-02-14T09:30:00+08:00' as Instant;
  const position = (now: string) =>
    standing({ bearer: 'OWN_DUTY', earliest: end, latest: end, cites: read }, now as CivilDate | Instant).position;

  it('is over the second after, whatever clock the question is asked on', () => {
    expect(position('2024-02-14T09:30:00+08:00')).toBe('DUE');
    expect(position('2024-02-14T09:30:01+08:00')).toBe('OVER');
    expect(position('2024-02-14T01:30:01Z')).toBe('OVER');
    expect(position('2024-02-13T23:00:00+08:00')).toBe('OPEN');
  });

  it('is over only the next day where the question has no time', () => {
    expect(position('2024-02-14')).toBe('DUE');
    expect(position('2024-02-15')).toBe('OVER');
  });
});

describe('a day that somebody stated', () => {
  const [from, until] = ['2024-01-10', '2024-01-24'] as [CivilDate, CivilDate];
  const stated = statedDeadline({ rule: 'REFERRAL_ANSWER', bearer: 'OTHERS_DUTY', from, until });

  it('has one reading, counts nothing and refuses nothing', () => {
    expect(stated).toMatchObject({ unit: 'STATED', earliest: until, latest: until, skipped: [], cites: [] });
    expect(standing(stated, until)).toMatchObject({ position: 'DUE', effect: 'WARNING', mayRefuse: false });
    expect(standing(stated, '2024-01-25' as CivilDate).effect).toBe('UNFULFILLED');
  });

  it('is explained by no norm, whatever the rules are called', () => {
    expect(explain(stated).en).toMatch(/Wednesday 10 January 2024.*Wednesday 24 January 2024.*No norm/);
    expect(explain(stated).id).toMatch(/10 Januari 2024.*24 Januari 2024.*Tidak ada norma/);
  });
});
