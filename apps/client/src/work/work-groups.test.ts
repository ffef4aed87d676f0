import { describe, expect, it } from 'vitest';
import { groupOf } from './work-groups';

const clock = (daysLeft: number, effect: Parameters<typeof groupOf>[0]['effect'] = 'NONE') =>
  groupOf({ daysLeft, effect });

describe('groupOf', () => {
  it('draws the lines at yesterday, today and the seventh day', () => {
    expect([-1, 0, 1, 7, 8].map((days) => clock(days))).toEqual(['OVERDUE', 'TODAY', 'WEEK', 'WEEK', 'LATER']);
  });

  it('puts a duty that is late under every reading first, even on its last day', () => {
    expect(clock(0, 'OVERDUE')).toBe('OVERDUE');
    expect(clock(0, 'UNFULFILLED')).toBe('OVERDUE');
    expect(clock(0, 'ALARM')).toBe('TODAY');
  });
});
