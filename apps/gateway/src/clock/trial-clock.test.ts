import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { expect, it } from 'vitest';
import { TrialClock } from './trial-clock';

const real = () => '2026-03-01T16:30:00Z' as Instant;

it('runs at the stated day and the real time of day of the place', () => {
  const clock = new TrialClock(real, 'Asia/Makassar', '2024-01-08' as CivilDate);
  expect(clock.now()).toBe('2024-01-08T00:30:00+08:00');
  expect(new TrialClock(real, 'Asia/Jayapura', '2024-01-08' as CivilDate).now()).toBe('2024-01-08T01:30:00+09:00');
});

it('runs at the real day where none is stated, or where that day is stated', () => {
  const clock = new TrialClock(real, 'Asia/Makassar', null);
  expect([clock.now(), clock.statedDay]).toEqual(['2026-03-02T00:30:00+08:00', null]);
  clock.setDay('2024-02-29' as CivilDate);
  expect([clock.now(), clock.statedDay]).toEqual(['2024-02-29T00:30:00+08:00', '2024-02-29']);
  clock.setDay('2026-03-02' as CivilDate);
  expect(clock.statedDay).toBeNull();
});
