import { describe, expect, it } from 'vitest';
import { begin, next, said, take } from '../../../test/matter-examples';
import { clockOf, day, place } from '../../../test/track-examples';
import { referralsOf, referralStanding, type Matter } from '..';

const on = (date: string) => ({ at: `2024-01-${date}T10:00:00+08:00` });
const reviewed = take(begin(), 'REVIEW_REPORT', { kinds: ['OTHER_LAW'] }, on('09'));
const referred = take(reviewed, 'REFER_REPORT', { body: 'BKN', answerExpectedOn: '2024-01-24' }, on('10'));
const stateOf = ({ states }: Matter) => states.INTAKE;

describe('a report that was referred', () => {
  it('is a letter whose answer is waited for by a clock', () => {
    expect(referralsOf(referred, place)).toMatchObject([
      { process: 'INTAKE', addressee: 'BKN', document: '01/PP/2024', expectedOn: '2024-01-24', doneOn: null },
    ]);
    expect(clockOf(referred, 'REFERRAL_ANSWER')).toBe('2024-01-24 2024-01-24 RUNS');
    const early = { body: 'BKN', answerExpectedOn: '2024-01-09' };
    expect(said(reviewed, 'REFER_REPORT', early, on('10'))).toEqual(['BEFORE_REFERRAL']);
    expect(said(reviewed, 'REFER_REPORT', { ...early, answerExpectedOn: '2024-01-10' }, on('10'))).toEqual([]);
  });

  it('is received, answered and dealt with, and stays referred', () => {
    const received = take(referred, 'RECORD_REPORT_REFERRAL_RECEIVED', {}, on('11'));
    const answered = take(received, 'RECORD_REPORT_REFERRAL_ANSWER', {}, on('12'));
    const done = take(answered, 'RECORD_REPORT_REFERRAL_DONE', {}, on('15'));
    const reached = [received, answered, done];
    expect(reached.map(stateOf)).toEqual(['REFERRED', 'REFERRED', 'REFERRED']);
    expect(reached.map((matter) => referralStanding(referralsOf(matter, place)[0]!, day('2024-01-16')))).toEqual([
      'RECEIVED',
      'ANSWERED',
      'DONE',
    ]);
    expect(reached.map((matter) => clockOf(matter, 'REFERRAL_ANSWER').split(' ')[2])).toEqual([
      'RUNS',
      '2024-01-12',
      '2024-01-12',
    ]);
  });

  it('in part only is replied to while the rest of it is handled', () => {
    const both = take(begin(), 'REVIEW_REPORT', { kinds: ['OTHER_LAW', 'ADMINISTRATIVE'] }, on('09'));
    const registered = take(take(both, 'REFER_REPORT', {}, on('10')), 'REGISTER_REPORT', {}, on('10'));
    const answered = take(registered, 'RECORD_REPORT_REFERRAL_ANSWER', {}, on('12'));
    expect([stateOf(answered), referralsOf(answered, place)[0]?.answeredOn]).toEqual(['REGISTERED', '2024-01-12']);
  });

  it('is told apart from another letter by its number', () => {
    const two = take(referred, 'REFER_REPORT', { body: 'Kepolisian' }, { ...on('11'), reason: 'Dua instansi' });
    const answered = take(two, 'RECORD_REPORT_REFERRAL_ANSWER', { referral: 2 }, on('12'));
    expect(referralsOf(answered, place).map(({ answeredOn }) => answeredOn)).toEqual([null, '2024-01-12']);
    for (const referral of [0, 3]) {
      expect(said(two, 'RECORD_REPORT_REFERRAL_ANSWER', { referral }, on('12'))).toEqual(['NO_SUCH_REFERRAL']);
    }
    expect(said(two, 'RECORD_REPORT_REFERRAL_ANSWER', { referral: 2 }, { at: on('10').at, now: on('12').at })).toEqual([
      'BEFORE_REFERRAL',
    ]);
  });

  it('is replied to only once something was referred', () => {
    expect(next(begin(), 'RECORD_REPORT_REFERRAL_DONE', on('09').at).standing).toBe('MAY_NOT');
    expect(next(reviewed, 'RECORD_REPORT_REFERRAL_DONE', on('09').at).missing).toHaveLength(1);
    expect(next(referred, 'RECORD_REPORT_REFERRAL_DONE', on('11').at)).toMatchObject({ standing: 'MAY', missing: [] });
    expect(next(referred, 'RECORD_REPORT_REFERRAL_ANSWER', on('11').at).due?.latest).toBe('2024-01-24');
  });

  it('and was merged waits for nothing, and waits again once it is opened again', () => {
    const both = take(begin(), 'REVIEW_REPORT', { kinds: ['OTHER_LAW', 'ADMINISTRATIVE'] }, on('09'));
    const partly = take(both, 'REFER_REPORT', { answerExpectedOn: '2024-01-24' }, on('10'));
    const merged = take(partly, 'MERGE_MATTER', {}, { ...on('11'), reason: 'Sama' });
    expect(clockOf(merged, 'REFERRAL_ANSWER')).toBe('2024-01-24 2024-01-24 2024-01-11');
    const again = take(merged, 'REOPEN_MATTER', {}, { ...on('12'), reason: 'Keliru' });
    expect(clockOf(again, 'REFERRAL_ANSWER')).toBe('2024-01-24 2024-01-24 RUNS');
  });
});
