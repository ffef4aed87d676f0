import { describe, expect, it } from 'vitest';
import { begin, panwascamMember, running, said, take } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-${day}T10:00:00+08:00` });
const told = { knownOn: '2024-02-14', occurredOn: '2024-02-14', substage: 'VOTING_DAY' };

const reviewed = take(begin(told, on('02-15')), 'REVIEW_REPORT', {}, on('02-16'));
const registered = take(reviewed, 'REGISTER_REPORT', {}, on('02-17'));
const recommended = take(registered, 'RECOMMEND_VOTING', {}, on('02-18'));

describe('a recommended vote', () => {
  it('that repeats starts its ten days at voting day and leaves the handling where it is', () => {
    expect(recommended.states.HANDLING).toBe('REGISTERED');
    expect(running(recommended)['REPEAT_VOTE']?.[0]).toBe('2024-02-24');
  });

  it('of another kind needs a reason and has no clock', () => {
    expect(said(registered, 'RECOMMEND_VOTING', { kind: 'CONTINUED' }, on('02-18'))).toEqual(['REASON_NEEDED']);
    const continued = take(registered, 'RECOMMEND_VOTING', { kind: 'CONTINUED' }, { ...on('02-18'), reason: 'Banjir' });
    expect(running(continued)).not.toHaveProperty('REPEAT_VOTE');
  });

  it('names a station and contests that there are', () => {
    expect(said(registered, 'RECOMMEND_VOTING', { station: '63.11.03.2001/009' }, on('02-18'))).toEqual([
      'UNKNOWN_STATION',
    ]);
    expect(said(registered, 'RECOMMEND_VOTING', { contests: ['BUPATI'] }, on('02-18'))).toEqual(['CONTEST_NOT_HELD']);
  });

  it('names a station of the office, or one where the matter lies that was passed to it', () => {
    const there = { ...panwascamMember, territory: '63.11.04' as never };
    const vote = (area: string) =>
      said({ ...registered, area: area as never }, 'RECOMMEND_VOTING', {}, { ...on('02-18'), actor: there });
    expect(vote('63.11.03')).not.toContain('OUTSIDE_TERRITORY');
    expect(vote('63.11.04')).toEqual(['OUTSIDE_TERRITORY']);
  });

  it('runs on after an answer and ends with the vote', () => {
    const answered = take(recommended, 'ANSWER_VOTING_RECOMMENDATION', {}, on('02-19'));
    expect(running(answered)).toHaveProperty('REPEAT_VOTE');
    const held = take(answered, 'ANSWER_VOTING_RECOMMENDATION', { answer: 'HELD' }, on('02-24'));
    expect(running(held)).not.toHaveProperty('REPEAT_VOTE');
    expect(said(answered, 'ANSWER_VOTING_RECOMMENDATION', { answer: 'HELD' }, on('02-24'))).toEqual([]);
    expect(said(answered, 'ANSWER_VOTING_RECOMMENDATION', { answer: 'HELD' }, on('02-25'))).toEqual([
      'DONE_AFTER_EARLIEST',
    ]);
  });

  it('is answered by its number, once it was made and until it was held', () => {
    const answer = (changes: object) => said(recommended, 'ANSWER_VOTING_RECOMMENDATION', changes, on('02-24'));
    expect(said(registered, 'ANSWER_VOTING_RECOMMENDATION', {}, on('02-19'))).toEqual(['NO_SUCH_RECOMMENDATION']);
    expect(answer({ recommendation: 2 })).toEqual(['NO_SUCH_RECOMMENDATION']);
    const held = take(recommended, 'ANSWER_VOTING_RECOMMENDATION', { answer: 'HELD' }, on('02-24'));
    expect(said(held, 'ANSWER_VOTING_RECOMMENDATION', {}, on('02-24'))).toEqual(['NO_SUCH_RECOMMENDATION']);
  });

  it('at a second station keeps its own clock', () => {
    const two = take(recommended, 'RECOMMEND_VOTING', { votingDay: '2024-02-15' }, on('02-18'));
    const held = take(two, 'ANSWER_VOTING_RECOMMENDATION', { recommendation: 2, answer: 'HELD' }, on('02-24'));
    expect(running(held)['REPEAT_VOTE']?.[0]).toBe('2024-02-24');
  });
});
