import { describe, expect, it } from 'vitest';
import { CivilDate, civilDateOf, Instant, instantAt, instantOfLocal } from '.';

const lateEvening = '2024-01-08T23:30:00+07:00' as Instant;

describe('moments and places', () => {
  it('fall on the civil day of the place', () => {
    expect(civilDateOf(lateEvening, 'Asia/Jakarta')).toBe('2024-01-08');
    expect(civilDateOf(lateEvening, 'Asia/Makassar')).toBe('2024-01-09');
    expect(civilDateOf(lateEvening, 'Asia/Jayapura')).toBe('2024-01-09');
  });

  it('are written with the offset of the place', () => {
    expect(instantAt(lateEvening, 'Asia/Makassar')).toBe('2024-01-09T00:30:00+08:00');
    expect(instantOfLocal('2024-01-08T09:30', 'Asia/Jayapura')).toBe('2024-01-08T09:30:00+09:00');
  });

  it('take only a wall-clock reading as a local time', () => {
    for (const text of ['2024-01-08', '2024-01-08T25:00', '2024-02-30T09:00', '2024-01-08T09:30Z', 'noon', '']) {
      expect(instantOfLocal(text, 'Asia/Jakarta')).toBeUndefined();
    }
  });

  it('are refused where they do not exist', () => {
    expect(CivilDate.safeParse('2023-02-29').success).toBe(false);
    expect(CivilDate.safeParse('2024-02-29').success).toBe(true);
    expect(CivilDate.safeParse('2024-1-8').success).toBe(false);
    expect(Instant.safeParse('2024-01-08T09:30:00').success).toBe(false);
  });
});
