import { describe, expect, it } from 'vitest';
import { begin, next, panwascamMember, said, take } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const session = (day: string) => ({ sessionAt: `2024-01-${day}T09:00:00+08:00` });

const registered = take(take(begin(), 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
const invited = take(registered, 'INVITE', session('12'), on('11'));
const absent = take(invited, 'RECORD_ABSENCE', {}, on('12'));

describe('an invitation', () => {
  it('delivered the day before the session is in time; on the day itself it is recorded and told', () => {
    expect(said(registered, 'INVITE', session('12'), on('11'))).toEqual([]);
    expect(said(registered, 'INVITE', session('12'), on('12'))).toEqual(['INVITED_TOO_LATE']);
    // Monday 15 January: by working days the last day is Friday the 12th.
    expect(said(registered, 'INVITE', session('15'), on('12'))).toEqual([]);
    expect(invited.states.HANDLING).toBe('CLARIFYING');
  });

  it('to a session before the letter is a mistake', () => {
    expect(said(registered, 'INVITE', session('10'), on('11'))).toEqual(['SESSION_BEFORE_LETTER']);
  });

  it('needs its receipt confirmed', () => {
    expect(said(registered, 'INVITE', { ...session('12'), receiptConfirmed: false }, on('11'))).toEqual([
      'RECEIPT_NOT_CONFIRMED',
    ]);
  });

  it('is a second one only after an absence of the same person', () => {
    const second = { ...session('16'), order: 'SECOND' };
    expect(said(invited, 'INVITE', second, on('12'))).toEqual(['REASON_NEEDED']);
    expect(said(invited, 'INVITE', second, { ...on('12'), reason: 'Surat pertama hilang' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'SECOND_WITHOUT_ABSENCE',
    ]);
    expect(said(absent, 'INVITE', second, on('12'))).toEqual([]);
    expect(said(absent, 'INVITE', { ...second, capacity: 'EXPERT' }, on('12'))).toEqual(['REASON_NEEDED']);
  });
});

describe('an absence', () => {
  it('has no object before anybody was invited', () => {
    expect(said(registered, 'RECORD_ABSENCE', {}, on('11'))).toEqual(['NO_SUCH_STEP']);
  });

  it('for the second time lets the study go on, as recalled', () => {
    expect(said(invited, 'RECORD_ABSENCE', {}, on('12'))).toEqual([]);
    expect(said(absent, 'RECORD_ABSENCE', {}, on('16'))).toEqual(['ABSENT_AGAIN']);
    expect(next(absent, 'FINISH_STUDY', on('16').at)).toMatchObject({ standing: 'MAY' });
  });
});

describe('a session', () => {
  const held = (changes: object = {}) => said(invited, 'HOLD_SESSION', changes, on('12'));

  it('face to face with oath and signed minutes says nothing', () => {
    expect(held()).toEqual([]);
  });

  it('goes on where the oath is refused; that nobody asked is told', () => {
    expect(held({ oath: 'REFUSED' })).toEqual([]);
    expect(held({ oath: 'NOT_ASKED' })).toEqual(['OATH_NOT_ASKED']);
  });

  it('online needs one of four grounds and a recording', () => {
    const online = { mode: 'ONLINE', onlineGround: 'GEOGRAPHY', recorded: true };
    expect(held(online)).toEqual([]);
    expect(held({ ...online, onlineGround: null })).toEqual(['ONLINE_GROUND_NEEDED']);
    expect(held({ ...online, onlineGround: 'NONE_OF_THESE' })).toEqual(['ONLINE_WITHOUT_GROUND']);
    expect(held({ ...online, recorded: false })).toEqual(['ONLINE_NOT_RECORDED']);
  });

  it('tells what is lacking in its minutes', () => {
    expect(held({ minutesNumber: null, signed: false })).toEqual([
      'SESSION_WITHOUT_MINUTES',
      'MINUTES_NOT_READ_AND_SIGNED',
    ]);
  });

  it('of somebody who was not invited is told, and before any invitation needs a reason', () => {
    expect(held({ capacity: 'REPORTER' })).toEqual(['NOT_INVITED']);
    expect(said(registered, 'HOLD_SESSION', {}, on('11'))).toEqual(['REASON_NEEDED']);
  });

  it('by another office is told', () => {
    expect(said(invited, 'HOLD_SESSION', {}, { ...on('12'), actor: panwascamMember })).toEqual([
      'MATTER_OF_ANOTHER_OFFICE',
    ]);
  });
});
