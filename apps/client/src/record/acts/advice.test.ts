import { parse } from '@awaslog/domain/issue';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../forms/issues';
import { adviceInput, adviceOf, adviceSchema, emptyAdvice, type AdviceValues } from './advice';

const zone = 'Asia/Jayapura';
const complete: AdviceValues = {
  ...emptyAdvice('2024-01-08', 'PANWASCAM'),
  advice: 'Pindahkan dus basah ke palet',
  deliveredAt: '14:00',
};
const base = { commandId: 'c', recordId: 'r', expectedVersion: 1, reason: null };

function wrong(change: Partial<AdviceValues>) {
  const parsed = parse(adviceSchema, adviceOf({ ...complete, ...change }, zone));
  return parsed.ok ? [] : parsed.refusal.map(({ code, path }) => [fieldOf(path), code]);
}

describe('advice', () => {
  it('starts with the counterpart of the office', () => {
    expect(emptyAdvice('2024-01-08', 'STATION_SUPERVISOR').addressee).toBe('KPPS');
    expect(emptyAdvice('2024-01-08', undefined).addressee).toBe('');
  });

  it('sends the period of the article as none, and a set one as it was set', () => {
    expect(adviceInput(complete, zone, base)).toMatchObject({
      addressee: 'PPK',
      deliveredAt: '2024-01-08T14:00:00+09:00',
      period: null,
    });
    expect(adviceInput({ ...complete, period: 'DAYS', days: '2' }, zone, base).period).toEqual({ days: 2 });
    expect(adviceInput({ ...complete, period: 'UNTIL', untilTime: '16:00' }, zone, base).period).toEqual({
      until: '2024-01-08T16:00:00+09:00',
    });
  });

  it('says what is missing beside its field', () => {
    expect(wrong({ advice: ' ', deliveredAt: '', addressee: '' })).toEqual([
      ['addressee', 'REQUIRED'],
      ['advice', 'REQUIRED'],
      ['deliveredAt', 'REQUIRED'],
    ]);
    expect(wrong({ period: 'DAYS', days: 'dua' })).toEqual([['period', 'NOT_A_COUNT']]);
    expect(wrong({ period: 'UNTIL' })).toEqual([['period', 'REQUIRED']]);
  });
});
