import { describe, expect, it } from 'vitest';
import { after, clockOf, matterIn, warningsOn } from '../../../test/track-examples';

/** Ruled and carried out by 17 January 2024; the right to ask for a review ends on Thursday the 18th. */
const ruled = after(matterIn('ADMINISTRATIVE', 'HEARING'), 'RULE', '2024-01-15');
const executed = {
  ...after(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-17'),
  states: { ADMINISTRATIVE: 'EXECUTED', HANDLING: 'ANNOUNCED' },
};

describe('a matter that is closed', () => {
  it('tells a right that somebody still has, and leaves it to them', () => {
    expect(warningsOn(executed, 'CLOSE_MATTER', '2024-01-18')).toEqual(['CLOCKS_STILL_RUN']);
    const closed = after(executed, 'CLOSE_MATTER', '2024-01-18');
    expect(clockOf(closed, 'RULING_REVIEW_REQUEST')).toBe('2024-01-18 2024-01-18 RUNS');
    const asked = after(closed, 'REQUEST_RULING_REVIEW', '2024-01-18', { reason: 'Permintaan diterima' });
    expect(clockOf(asked, 'RULING_REVIEW_REQUEST')).toBe('2024-01-18 2024-01-18 2024-01-18');
  });

  it('tells nothing of a right that is over, which has ended by itself', () => {
    expect(warningsOn(executed, 'CLOSE_MATTER', '2024-01-19')).toEqual([]);
    const unfulfilled = { ...ruled, states: executed.states };
    expect(warningsOn(unfulfilled, 'CLOSE_MATTER', '2024-01-19')).toEqual(['CLOCKS_STILL_RUN']);
    const unknown = { ...executed, clocks: executed.clocks.map((clock) => ({ ...clock, deadline: null })) };
    expect(warningsOn(unknown, 'CLOSE_MATTER', '2024-01-19')).toEqual(['CLOCKS_STILL_RUN']);
  });
});
