import { describe, expect, it } from 'vitest';
import type { ActorId, OfficeId } from '@awaslog/domain/office';
import { minimalStatement } from '../test/minimal-statement';
import { isOfficeOf, officeOfSeat } from './offices';
import { defineRegency } from './regency';

const regency = defineRegency(minimalStatement);

describe('an office of a regency', () => {
  it.each([
    ['NATIONAL', true],
    ['PROVINCE:98', true],
    ['PROVINCE:63', false],
    ['REGENCY:98.01', true],
    ['REGENCY:98.02', false],
    ['REGENCY:99.99', false],
    ['PANWASCAM:98.01.01', true],
    ['PANWASCAM:98.01.09', false],
    ['VILLAGE_SUPERVISOR:98.01.01.2001', true],
    ['VILLAGE_SUPERVISOR:98.01.01.2009', false],
    ['STATION_SUPERVISOR:98.01.01.2001/001', true],
    ['STATION_SUPERVISOR:98.01.01.2001/009', false],
    ['STATION_SUPERVISOR:98.01.01.2009/001', false],
  ])('%s: %s', (office, expected) => {
    expect(isOfficeOf(regency, office as OfficeId)).toBe(expected);
  });

  it('has seats in a trial, and nobody else', () => {
    expect(officeOfSeat(regency, 'panwascam/98.01.01/p3s' as ActorId)).toBe('PANWASCAM:98.01.01');
    expect(officeOfSeat(regency, 'regency-2' as ActorId)).toBeNull();
  });
});
