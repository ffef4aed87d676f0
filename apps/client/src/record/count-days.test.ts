import { due } from '@awaslog/law/rules';
import type { CivilDate } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { countedDays } from './count-days';

/** A deadline as the law package computes it and the gateway answers it. */
function answered(rule: string, from: string) {
  const computed = due({
    rule,
    from: from as CivilDate,
    zone: 'Asia/Makassar',
    election: 'PEMILU_2024',
    asOf: '2024-03-01' as CivilDate,
  });
  if (!computed.ok) throw new Error(computed.refusal.code);
  const { skipped, ...deadline } = computed.value;
  return {
    ...deadline,
    skipped: skipped.map(({ date, why, name = null, source = null }) => ({ date, why: [...why], name, source })),
  };
}

describe('countedDays', () => {
  it('numbers the working days to the later date and shows why the others are passed over', () => {
    const deadline = answered('FINDING_WINDOW', '2024-02-05');
    const days = countedDays(deadline);
    expect(days[0]).toMatchObject({ date: '2024-02-05', isStart: true, number: null });
    expect(days.at(-1)).toMatchObject({ date: deadline.latest, isLatest: true, number: 7 });
    expect(days.find(({ isEarliest }) => isEarliest)?.date).toBe(deadline.earliest);
    expect(days.filter(({ skipped }) => skipped).map(({ date }) => date)).toEqual(
      deadline.skipped.map(({ date }) => date),
    );
  });

  it('lists no day for a period that is counted in hours', () => {
    const moment = '2024-02-05T09:00:00+08:00';
    expect(countedDays({ from: moment, earliest: moment, latest: moment, skipped: [] })).toEqual([]);
  });

  it('runs backwards for a period before a day', () => {
    const days = countedDays({ from: '2024-02-14', earliest: '2024-02-12', latest: '2024-02-13', skipped: [] });
    expect(days.map(({ date }) => date)).toEqual(['2024-02-14', '2024-02-13', '2024-02-12']);
  });

  it('lists nothing that nobody would read', () => {
    expect(countedDays({ from: '2024-01-01', earliest: '2024-12-31', latest: '2024-12-31', skipped: [] })).toEqual([]);
  });
});
