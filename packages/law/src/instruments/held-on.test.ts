import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../civil-date';
import { firstPossibleDay, heldOn, instrumentNamed, instruments, kuhp, perbawaslu12, perbawaslu5, uu20, uu7 } from '.';

const on = (day: string) => day as CivilDate;

describe('whether an instrument held', () => {
  it('is known from the day of its force on', () => {
    expect(heldOn(uu7, on('2017-08-15'))).toBe('NO');
    expect(heldOn(uu7, on('2017-08-16'))).toBe('YES');
  });

  it('is unknown between the day it was made and the unknown day of its force, and never before it was made', () => {
    expect(heldOn(perbawaslu5, on('2022-10-10'))).toBe('NO');
    expect(heldOn(perbawaslu5, on('2022-10-11'))).toBe('UNKNOWN');
    expect(heldOn(perbawaslu5, on('2024-02-14'))).toBe('UNKNOWN');
  });

  it('is bounded by the year of its name where no day is known', () => {
    expect(firstPossibleDay(perbawaslu12)).toBe('2023-01-01');
    expect(heldOn(perbawaslu12, on('2022-12-31'))).toBe('NO');
    expect(heldOn(perbawaslu12, on('2023-01-01'))).toBe('UNKNOWN');
    expect(perbawaslu12.replaces).toEqual(['Perbawaslu 30/2018']);
    expect(heldOn(instrumentNamed('Perbawaslu 30/2018')!, on('2022-12-31'))).toBe('UNKNOWN');
  });

  it('ends with the day before the one that takes its place', () => {
    expect(heldOn(kuhp, on('2024-02-14'))).toBe('UNKNOWN');
    expect(heldOn(kuhp, on('2026-01-02'))).toBe('NO');
    expect(heldOn(uu20, on('2023-10-30'))).toBe('NO');
    expect(heldOn(uu20, on('2024-02-14'))).toBe('YES');
  });

  it('ends with its last day', () => {
    const ended = { ...uu7, inForceUntil: on('2024-12-31') };
    expect(heldOn(ended, on('2024-12-31'))).toBe('YES');
    expect(heldOn(ended, on('2025-01-01'))).toBe('NO');
  });
});

describe('the instruments', () => {
  it.each(instruments.map((one) => ({ ...one })))('$name is written as it is cited', (one) => {
    expect(one.name).toMatch(one.kind === 'CODE' ? /^[A-Z]+$/ : new RegExp(` ${one.number}/${one.year}$`));
    expect(one.sources.length).toBeGreaterThan(0);
    for (const day of [one.madeOn, one.inForceFrom]) {
      if (day !== null) expect(Number(day.slice(0, 4))).toBeGreaterThanOrEqual(one.year);
    }
    if (one.inForceFrom !== null && one.madeOn !== null) expect(one.madeOn <= one.inForceFrom).toBe(true);
  });

  it('have a name of their own each', () => {
    expect(new Set(instruments.map(({ name }) => name)).size).toBe(instruments.length);
  });
});
