import { describe, expect, it } from 'vitest';
import { begin, decided, next, said, take } from '../../../test/matter-examples';
import type { Matter } from '..';

const on = (day: string) => ({ at: `2024-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Banjir' });
const told = { knownOn: '2024-02-14', occurredOn: '2024-02-14', substage: 'VOTING_DAY' };

const reviewed = take(begin(told, on('02-15')), 'REVIEW_REPORT', {}, on('02-16'));
const registered = take(reviewed, 'REGISTER_REPORT', {}, on('02-17'));
/** Continued at one station, repeated at a second, repeated at a third: the second and third have a clock each. */
const continued = take(registered, 'RECOMMEND_VOTING', { kind: 'CONTINUED' }, why('02-18'));
const repeated = take(continued, 'RECOMMEND_VOTING', {}, on('02-18'));
const three = take(repeated, 'RECOMMEND_VOTING', { votingDay: '2024-02-15' }, on('02-18'));
const ends = ({ clocks }: Matter) =>
  clocks.filter(({ rule }) => rule === 'REPEAT_VOTE').map(({ deadline, stoppedOn }) => [deadline?.earliest, stoppedOn]);
const answer = (matter: Matter, recommendation: number, kind = 'HELD') =>
  take(matter, 'ANSWER_VOTING_RECOMMENDATION', { recommendation, answer: kind }, on('02-20'));

describe('a vote that was held', () => {
  it('ends the clock of its own recommendation, counted among those that repeat', () => {
    expect(ends(three)).toEqual([
      ['2024-02-24', null],
      ['2024-02-25', null],
    ]);
    expect(ends(answer(three, 2))).toEqual([
      ['2024-02-24', '2024-02-20'],
      ['2024-02-25', null],
    ]);
    expect(ends(answer(three, 3)).map(([, stopped]) => stopped)).toEqual([null, '2024-02-20']);
    expect(ends(answer(three, 1)).map(([, stopped]) => stopped)).toEqual([null, null]);
  });

  it('closes its own recommendation and no other', () => {
    const held = answer(three, 2);
    const again = (recommendation: number) =>
      said(held, 'ANSWER_VOTING_RECOMMENDATION', { recommendation }, on('02-21'));
    expect([again(1), again(2), again(3)]).toEqual([[], ['NO_SUCH_RECOMMENDATION'], []]);
    // An answer that is no vote leaves it open, whatever else was told of another one.
    expect(
      said(answer(three, 2, 'REJECTED'), 'ANSWER_VOTING_RECOMMENDATION', { recommendation: 2 }, on('02-21')),
    ).toEqual([]);
    expect(again(0)).toEqual(['NO_SUCH_RECOMMENDATION']);
  });

  it('is refused at the field that names what there is not', () => {
    const none = decided(three, 'ANSWER_VOTING_RECOMMENDATION', { recommendation: 4 }, on('02-21'));
    expect(none).toMatchObject({ refusal: { issues: [{ path: ['recommendation'] }] } });
    const contests = { contests: ['PPWP', 'BUPATI'] };
    const vote = decided(registered, 'RECOMMEND_VOTING', contests, on('02-18'));
    expect(vote).toMatchObject({ refusal: { issues: [{ code: 'CONTEST_NOT_HELD', path: ['contests', 1] }] } });
    const station = decided(registered, 'RECOMMEND_VOTING', { station: '63.11.03.2001/009' }, on('02-18'));
    expect(station).toMatchObject({ refusal: { issues: [{ code: 'UNKNOWN_STATION', path: ['station'] }] } });
  });

  it('lacks a recommendation until there is one', () => {
    expect(next(registered, 'ANSWER_VOTING_RECOMMENDATION', on('02-18').at).missing).toHaveLength(1);
    expect(next(continued, 'ANSWER_VOTING_RECOMMENDATION', on('02-18').at).missing).toEqual([]);
  });

  it('is at a station whose list may not be known, which is told', () => {
    const unconfirmed = { facts: { stationStanding: () => 'UNCONFIRMED' as const } };
    expect(said(registered, 'RECOMMEND_VOTING', {}, { ...on('02-18'), ...unconfirmed })).toEqual([
      'STATION_UNCONFIRMED',
    ]);
    expect(said(registered, 'RECOMMEND_VOTING', {}, on('02-18'))).toEqual([]);
  });
});
