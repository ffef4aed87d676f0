import { describe, expect, it } from 'vitest';
import type { ActName, Matter } from '..';
import { begin, decided, panwascamMember, said, take } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Alasan' });
const session = (day: string) => ({ sessionAt: `2024-01-${day}T09:00:00+08:00` });
const end = '2024-03-31T09:00:00+08:00';

const registered = take(take(begin(), 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('11'));
const invited = take(registered, 'INVITE', session('15'), on('12'));
const absent = take(invited, 'RECORD_ABSENCE', {}, on('15'));
const heard = take(invited, 'HOLD_SESSION', {}, on('15'));
const studied = take(heard, 'FINISH_STUDY', {}, on('16'));
const extended = take(studied, 'EXTEND_STUDY', {}, on('17'));
const plenary = take(studied, 'DECIDE', {}, on('17'));
const announced = take(plenary, 'ANNOUNCE_STATUS', {}, why('18'));
const closed = take(announced, 'CLOSE_MATTER', {}, on('19'));
const reopened = take(closed, 'REOPEN_MATTER', {}, why('20'));
const takenOver = take(registered, 'TAKE_OVER_MATTER', {}, { ...why('12'), actor: panwascamMember });

describe('an act before the step that it follows', () => {
  const steps: [ActName, string, Matter, string, object][] = [
    ['INVITE', 'the registration', registered, '11', session('15')],
    ['INVITE', 'the absence, where it is the second', absent, '15', { ...session('17'), order: 'SECOND' }],
    ['FINISH_STUDY', 'the registration', registered, '11', {}],
    ['FINISH_STUDY', 'the session', heard, '15', {}],
    ['FINISH_STUDY', 'its extension', extended, '17', {}],
    ['FINISH_STUDY', 'the reopening', reopened, '20', {}],
    ['EXTEND_STUDY', 'the registration', registered, '11', {}],
    ['DECIDE', 'the study', studied, '16', {}],
    ['DECIDE', 'the registration', registered, '11', {}],
    ['ANNOUNCE_STATUS', 'the decision', plenary, '17', {}],
    ['CLOSE_MATTER', 'the notice of its status', announced, '18', {}],
    ['REOPEN_MATTER', 'its closing', closed, '19', {}],
    ['TAKE_OVER_MATTER', 'the takeover before', takenOver, '12', {}],
    ['MERGE_MATTER', 'the study', studied, '16', {}],
    ['RECOMMEND_VOTING', 'the registration', registered, '11', { votingDay: '2024-01-10' }],
  ];
  it.each(steps)('%s is not recorded before %s, and is on its day', (command, _, matter, day, changes) => {
    const before = String(Number(day) - 1).padStart(2, '0');
    const early = decided(matter, command, changes, { ...why(before), now: end });
    expect(early).toMatchObject({ refusal: { issues: [{ code: 'BEFORE_PRECEDING_STEP', path: ['on'] }] } });
    expect(decided(matter, command, changes, why(day)).ok).toBe(true);
  });

  it('is an answer to the recommendation that it names, and not to an earlier one', () => {
    const vote = { votingDay: '2024-01-10' };
    const two = take(take(registered, 'RECOMMEND_VOTING', vote, on('12')), 'RECOMMEND_VOTING', vote, on('16'));
    const answer = (recommendation: number, day: string) =>
      said(two, 'ANSWER_VOTING_RECOMMENDATION', { recommendation }, on(day));
    expect([answer(1, '12'), answer(1, '11')]).toEqual([[], ['BEFORE_PRECEDING_STEP']]);
    expect([answer(2, '16'), answer(2, '15')]).toEqual([[], ['BEFORE_PRECEDING_STEP']]);
  });
});

describe('a session and an absence', () => {
  const at = (day: string, time: string) => ({ at: `2024-01-${day}T${time}:00+08:00` });

  it('belong to the session to which the letter invites', () => {
    const held = (day: string, time = '09:00') => said(invited, 'HOLD_SESSION', {}, at(day, time));
    expect([held('14'), held('15', '08:30'), held('16')]).toEqual([['BEFORE_SESSION'], [], []]);
    const missed = (day: string, time: string) => said(invited, 'RECORD_ABSENCE', {}, at(day, time));
    expect([missed('14', '09:00'), missed('15', '08:59'), missed('15', '09:00')]).toEqual([
      ['BEFORE_SESSION'],
      ['BEFORE_SESSION'],
      [],
    ]);
  });

  it('that was brought forward has a letter of its own', () => {
    const sooner = take(invited, 'INVITE', session('14'), on('13'));
    expect(said(sooner, 'HOLD_SESSION', {}, at('14', '09:00'))).toEqual([]);
    expect(said(sooner, 'HOLD_SESSION', {}, at('13', '09:00'))).toEqual(['BEFORE_SESSION']);
  });

  it('of which the office learns after another letter go by the letter of their day', () => {
    const again = take(invited, 'INVITE', session('19'), on('17'));
    expect(said(again, 'HOLD_SESSION', {}, { ...at('16', '09:00'), now: end })).toEqual([]);
    expect(said(again, 'HOLD_SESSION', {}, { ...at('18', '09:00'), now: end })).toEqual(['BEFORE_SESSION']);
  });

  it('before any letter are told, and before registration not recorded', () => {
    expect(said(invited, 'HOLD_SESSION', {}, at('11', '15:00'))).toEqual(['NOT_INVITED']);
    expect(said(invited, 'RECORD_ABSENCE', { capacity: 'EXPERT' }, at('15', '15:00'))).toEqual(['NOT_INVITED']);
    expect(said(invited, 'HOLD_SESSION', {}, at('10', '15:00'))).toEqual(['BEFORE_PRECEDING_STEP']);
    expect(said(invited, 'RECORD_ABSENCE', {}, at('10', '15:00'))).toEqual(['BEFORE_PRECEDING_STEP']);
  });
});

it('a vote that is to be repeated or to go on has begun; one that could not begin may be foreseen', () => {
  const told = (kind: string, day: string) =>
    said(registered, 'RECOMMEND_VOTING', { kind, votingDay: `2024-01-${day}` }, why('15'));
  expect(told('REPEAT', '16')).toEqual(['BEFORE_VOTING_DAY']);
  expect(told('CONTINUED', '16')).toContain('BEFORE_VOTING_DAY');
  expect(told('POSTPONED', '16')).not.toContain('BEFORE_VOTING_DAY');
  expect(told('REPEAT', '15')).toEqual([]);
});
