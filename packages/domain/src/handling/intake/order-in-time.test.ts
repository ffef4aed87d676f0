import { describe, expect, it } from 'vitest';
import type { ActName, Matter } from '..';
import { begin, decided, judged, panwascamMember, said, take } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const why = (day: string) => ({ ...on(day), reason: 'Alasan' });

const received = begin();
const reviewed = take(received, 'REVIEW_REPORT', judged('EVIDENCE'), on('10'));
const complete = take(received, 'REVIEW_REPORT', {}, on('10'));
const asked = take(reviewed, 'REQUEST_COMPLETION', {}, on('11'));
const completed = take(asked, 'COMPLETE_REPORT', {}, on('12'));
const transferred = take(complete, 'TRANSFER_REPORT', { to: 'PANWASCAM:63.11.03' }, why('11'));
const takenOver = take(transferred, 'TAKE_OVER_REPORT', {}, why('12'));
const withdrawn = take(received, 'WITHDRAW', {}, on('10'));
const declined = take(asked, 'DECLINE_REPORT', {}, why('16'));
const merged = take(received, 'MERGE_MATTER', {}, why('10'));
const reopened = take(merged, 'REOPEN_MATTER', {}, why('11'));
const elsewhere = { to: 'PANWASCAM:63.11.04' };

describe('an act before the step that it follows', () => {
  const steps: [ActName, string, Matter, string, object][] = [
    ['REQUEST_COMPLETION', 'the review', reviewed, '10', {}],
    ['COMPLETE_REPORT', 'the notice that asks for it', asked, '11', {}],
    ['REVIEW_REPORT', 'the completion', completed, '12', {}],
    ['REVIEW_REPORT', 'the transfer', transferred, '11', {}],
    ['REVIEW_REPORT', 'the takeover', takenOver, '12', {}],
    ['REVIEW_REPORT', 'the reopening', reopened, '11', {}],
    ['REGISTER_REPORT', 'the review', complete, '10', {}],
    ['REGISTER_REPORT', 'the completion', completed, '12', {}],
    ['REGISTER_REPORT', 'the takeover', takenOver, '12', {}],
    ['DECLINE_REPORT', 'the review', reviewed, '10', {}],
    ['DECLINE_REPORT', 'the notice', asked, '11', {}],
    ['TRANSFER_REPORT', 'the review', complete, '10', elsewhere],
    ['TAKE_OVER_REPORT', 'the transfer', transferred, '11', {}],
    ['REFER_REPORT', 'the review', complete, '10', {}],
    ['STOP_REPORT', 'the review', complete, '10', {}],
    ['TREAT_AS_PRELIMINARY', 'the withdrawal', withdrawn, '10', {}],
    ['TREAT_AS_PRELIMINARY', 'the end without registration', declined, '16', {}],
    ['MERGE_MATTER', 'the review', complete, '10', {}],
    ['REOPEN_MATTER', 'the merger', merged, '10', {}],
    ['REOPEN_MATTER', 'the withdrawal', withdrawn, '10', {}],
  ];
  it.each(steps)('%s is not recorded before %s, and is on its day', (command, _, matter, day, changes) => {
    const before = String(Number(day) - 1).padStart(2, '0');
    const answer = decided(matter, command, changes, { ...why(before), now: '2024-01-31T09:00:00+08:00' });
    expect(answer).toMatchObject({ refusal: { issues: [{ code: 'BEFORE_PRECEDING_STEP', path: ['on'] }] } });
    expect(decided(matter, command, changes, why(day)).ok).toBe(true);
  });

  it('is told of every step that was recorded, whichever of them came last into the book', () => {
    const later = take(received, 'REVIEW_REPORT', {}, on('12'));
    const again = take(later, 'REVIEW_REPORT', {}, why('11'));
    expect(said(again, 'REGISTER_REPORT', {}, on('11'))).toEqual(['BEFORE_PRECEDING_STEP']);
    expect(said(again, 'REGISTER_REPORT', {}, on('12'))).toEqual([]);
  });

  it('does not ask it of the order of the office, which is kept as it comes', () => {
    expect(said(complete, 'ASSIGN_MATTER', {}, on('09'))).toEqual([]);
    expect(said(complete, 'DECLARE_RECUSAL', {}, on('09'))).toEqual([]);
    expect(said(complete, 'LINK_MATTER', {}, on('09'))).toEqual([]);
  });
});

describe('a withdrawal of which the office learns after registration', () => {
  const registered = take(complete, 'REGISTER_REPORT', {}, on('11'));

  it('is told by the article of its own day', () => {
    expect(said(registered, 'WITHDRAW', {}, on('10'))).toEqual(['WITHDRAWN_BEFORE_REGISTRATION']);
    expect(said(registered, 'WITHDRAW', {}, on('11'))).toEqual(['PROCESS_GOES_ON']);
    const answer = decided(registered, 'WITHDRAW', {}, on('10'));
    expect(answer).toMatchObject({ value: { state: 'REGISTERED', warnings: [{ cites: [{ article: '14' }] }] } });
  });

  it('by a Panwascam ends nothing that the regency has registered', () => {
    const by = { ...on('12'), actor: panwascamMember };
    expect(take(registered, 'WITHDRAW', {}, by).states).toEqual(registered.states);
  });
});
