import { describe, expect, it } from 'vitest';
import { factsOn, member, recorded, recordIn, run, step, suspicion } from '../../test/supervision-examples';
import { explainLastDay, lastDayForAdviceOn } from './last-day-for-advice';

const at = (now: string) => ({ ...factsOn(now), actor: member });
const told = (days?: number, now = '2024-01-08T14:00:00+08:00') => {
  const answer = lastDayForAdviceOn(recorded(), days, at(now));
  if (!answer.ok || !answer.value) throw new Error('no answer');
  return answer.value;
};

describe('the last day for advice on a record', () => {
  it.each([
    [undefined, '2024-01-09'],
    [1, '2024-01-11'],
    [4, '2024-01-08'],
    [5, null],
  ])('of a finding of Monday 8 January, with %s days set, is %s', (days, day) => {
    expect(told(days)).toMatchObject({ day, periodDays: days ?? 3 });
    expect(told(days).warning?.code ?? null).toBe(day === null ? 'NO_DAY_FOR_ADVICE' : null);
  });

  it('is told on the day itself, and warned of from the day after', () => {
    expect(told(undefined, '2024-01-09T23:59:00+08:00').warning).toBeNull();
    expect(told(undefined, '2024-01-10T00:00:00+08:00').warning).toMatchObject({
      code: 'LAST_DAY_FOR_ADVICE_PASSED',
      message: { en: expect.stringContaining('Tuesday 9 January 2024') },
      cites: [{ article: '18' }, { article: '454' }],
    });
  });

  it('is the day on which the act itself still asks for no other period', () => {
    const given = (day: string) =>
      run(
        recorded(),
        step('GIVE_CORRECTION_ADVICE', { deliveredAt: `${day}T12:00:00+08:00` }),
        factsOn(`${day}T13:00:00+08:00`),
      );
    expect(given('2024-01-09').ok).toBe(true);
    expect(given('2024-01-10')).toMatchObject({ refusal: { issues: [{ code: 'PERIOD_NEEDED' }] } });
  });

  it('is not there where advice has no object, a norm bars it or the window was answered', () => {
    const now = at('2024-01-10T15:00:00+08:00');
    for (const record of [
      recorded({ suspicion: null }),
      recorded({ suspicion: { ...suspicion, kinds: ['CRIMINAL'] } }),
      recorded({ election: 'PILKADA_2024', counts: [] }),
      recordIn('FINDING_FIXED'),
    ]) {
      expect(lastDayForAdviceOn(record, undefined, now)).toEqual({ ok: true, value: null });
    }
  });

  it('of a length that can be none is refused', () => {
    expect(lastDayForAdviceOn(recorded(), 0, at('2024-01-08T14:00:00+08:00'))).toMatchObject({
      refusal: { code: 'INVALID_PERIOD' },
    });
  });

  it('is explained, one day as one', () => {
    expect(explainLastDay(told(1)).en).toContain('Advice with 1 day that is given by Thursday 11 January 2024');
    expect(explainLastDay(told(5)).id).toContain('Tidak ada hari sejak Senin, 8 Januari 2024 yang menyisakan 5 hari');
  });
});
