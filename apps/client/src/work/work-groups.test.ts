import { describe, expect, it } from 'vitest';
import { groupOf } from './work-groups';

const clock = (daysLeft: number, standing: Parameters<typeof groupOf>[0]['standing'] = 'OPEN') =>
  groupOf({ daysLeft, standing });

describe('groupOf', () => {
  it('draws the lines at yesterday, today and the seventh day', () => {
    expect([-1, 0, 1, 7, 8].map((days) => clock(days))).toEqual(['OVERDUE', 'TODAY', 'WEEK', 'WEEK', 'LATER']);
  });

  it('puts a period that is over first, even on its last day', () => {
    expect(clock(0, 'OVER')).toBe('OVERDUE');
  });
});
