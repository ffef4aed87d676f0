import { describe, expect, test } from 'vitest';
import { officeLife } from './life';

describe('the life of an office', () => {
  test('of station supervisors begins 23 days before voting; that was read for Pemilu 2024 alone', () => {
    expect(officeLife('STATION_SUPERVISOR', 'PEMILU_2024')).toMatchObject({
      from: '2024-01-22',
      evidence: 'SECONDARY',
      source: expect.stringMatching(/^https:/),
    });
    expect(officeLife('STATION_SUPERVISOR', 'PILKADA_2024')).toMatchObject({
      from: '2024-11-04',
      evidence: 'RECALLED',
      source: null,
    });
  });

  test('of the other offices is recalled and has no days', () => {
    expect(officeLife('PANWASCAM', 'PEMILU_2024')).toEqual({
      from: null,
      to: null,
      evidence: 'RECALLED',
      source: null,
    });
  });
});
