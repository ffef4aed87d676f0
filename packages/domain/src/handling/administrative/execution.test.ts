import { describe, expect, it } from 'vitest';
import { after, clockOf, day, matterIn, place, refusalOf, taken, warningsOn } from '../../../test/track-examples';
import { referralsOf, referralStanding, type Matter } from '..';

const inHearing = after(matterIn('ADMINISTRATIVE', 'AT_REGENCY'), 'OPEN_HEARING', '2024-01-15');
/** Read on Monday 15 January 2024: three working days end on Thursday the 18th. */
const ruled = after(inHearing, 'RULE', '2024-01-15');

const stateOf = ({ states }: Matter) => states.ADMINISTRATIVE;

describe('a ruling that KPU does not carry out', () => {
  it('is unfulfilled only once its period has passed', () => {
    expect(refusalOf(ruled, 'COMPLAIN_TO_DKPP', '2024-01-18')).toBe('reason REASON_NEEDED');
    expect(warningsOn(ruled, 'COMPLAIN_TO_DKPP', '2024-01-18', { reason: 'KPU menolak' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'EXECUTION_PERIOD_RUNS',
    ]);
    expect(warningsOn(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19')).toEqual([]);
  });

  it('is still early where an early complaint is recorded late', () => {
    const recordedLate = { now: '2024-01-25T09:00:00+08:00' };
    expect(refusalOf(ruled, 'COMPLAIN_TO_DKPP', '2024-01-17', recordedLate)).toBe('reason REASON_NEEDED');
  });

  it('is told late where it comes late, and a complaint that was sent stays open', () => {
    expect(warningsOn(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-18')).toEqual([]);
    expect(warningsOn(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-19')).toEqual(['DONE_AFTER_PERIOD']);
    const complained = after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19');
    const late = after(complained, 'CONFIRM_RULING_EXECUTED', '2024-01-22');
    expect(stateOf(late)).toBe('DKPP_COMPLAINT');
    expect(warningsOn(complained, 'CONFIRM_RULING_EXECUTED', '2024-01-22')).toEqual(['DONE_AFTER_PERIOD']);
    expect(clockOf(late, 'RULING_EXECUTION')).toBe('2024-01-18 2024-01-18 2024-01-19');
  });

  it('may be complained of after a late execution, with a reason', () => {
    const late = after(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-22');
    expect(refusalOf(late, 'COMPLAIN_TO_DKPP', '2024-01-23')).toBe('reason REASON_NEEDED');
    expect(taken(late, 'COMPLAIN_TO_DKPP', '2024-01-23', { reason: 'Terlambat' }).state).toBe('DKPP_COMPLAINT');
  });

  it('is a referral with its reply', () => {
    const complained = after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19', { answerExpectedOn: '2024-02-02' });
    const [sent] = referralsOf(complained, place);
    expect(sent).toMatchObject({ addressee: 'DKPP', referredOn: '2024-01-19', expectedOn: '2024-02-02' });
    expect(referralStanding(sent!, day('2024-02-02'))).toBe('SENT');
    expect(referralStanding(sent!, day('2024-02-03'))).toBe('OVERDUE');
    expect(refusalOf(ruled, 'RECORD_DKPP_ANSWER', '2024-02-01', { reason: 'x' })).toBe('NO_SUCH_STEP');
    const received = after(complained, 'RECORD_DKPP_RECEIVED', '2024-01-22');
    const answered = after(received, 'RECORD_DKPP_ANSWER', '2024-02-02');
    const done = after(answered, 'RECORD_DKPP_DONE', '2024-03-04');
    const reached = [received, answered, done];
    expect(reached.map(stateOf)).toEqual(['DKPP_COMPLAINT', 'DKPP_ANSWERED', 'DKPP_DONE']);
    const standings = reached.map((matter) => referralStanding(referralsOf(matter, place)[0]!, day('2024-01-23')));
    expect(standings).toEqual(['RECEIVED', 'ANSWERED', 'DONE']);
    expect(reached.map((matter) => clockOf(matter, 'REFERRAL_ANSWER').split(' ')[2])).toEqual([
      'RUNS',
      '2024-02-02',
      '2024-02-02',
    ]);
  });

  it('is replied to by DKPP wherever the matter stands by then, and never without a complaint', () => {
    const answered = after(after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19'), 'RECORD_DKPP_ANSWER', '2024-02-05');
    const executed = after(answered, 'CONFIRM_RULING_EXECUTED', '2024-02-06');
    const done = after(executed, 'RECORD_DKPP_DONE', '2024-03-04');
    expect([stateOf(done), referralsOf(done, place)[0]?.doneOn]).toEqual(['EXECUTED', '2024-03-04']);
    const without = after(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-17');
    expect(refusalOf(without, 'RECORD_DKPP_DONE', '2024-03-04')).toBe(' NO_SUCH_REFERRAL');
    expect(refusalOf(ruled, 'RECORD_DKPP_RECEIVED', '2024-03-04', { reason: 'x' })).toBe('NO_SUCH_STEP');
  });
});

describe('the time that KPU has for a ruling', () => {
  it('ends with the complaint of what it left undone', () => {
    const complained = after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19');
    expect(clockOf(complained, 'RULING_EXECUTION')).toBe('2024-01-18 2024-01-18 2024-01-19');
  });

  it.each(['RECORD_DKPP_ANSWER', 'RECORD_DKPP_DONE'] as const)(
    'goes on after a complaint that comes before its end, until %s',
    (reply) => {
      const early = after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-17', { reason: 'KPU menolak' });
      expect(clockOf(early, 'RULING_EXECUTION')).toBe('2024-01-18 2024-01-18 RUNS');
      expect(clockOf(after(early, 'RECORD_DKPP_RECEIVED', '2024-01-17'), 'RULING_EXECUTION')).toContain('RUNS');
      expect(clockOf(after(early, reply, '2024-02-05'), 'RULING_EXECUTION')).toBe('2024-01-18 2024-01-18 2024-02-05');
      expect(warningsOn(early, 'CONFIRM_RULING_EXECUTED', '2024-01-18')).toEqual([]);
    },
  );

  it('is not known of a ruling that was changed on review, of one that was upheld it is', () => {
    const why = { reason: 'Koreksi' };
    const asked = after(ruled, 'REQUEST_RULING_REVIEW', '2024-01-17', why);
    const upheld = after(asked, 'ANSWER_RULING_REVIEW', '2024-01-25', why);
    expect(clockOf(upheld, 'RULING_EXECUTION')).toContain('RUNS');
    expect(warningsOn(upheld, 'COMPLAIN_TO_DKPP', '2024-01-26')).toEqual([]);
    const changing = { ...why, answer: 'CHANGED' };
    expect(warningsOn(asked, 'ANSWER_RULING_REVIEW', '2024-01-25', changing)).toContain('CHANGED_RULING_HAS_NO_PERIOD');
    const changed = after(asked, 'ANSWER_RULING_REVIEW', '2024-01-25', changing);
    expect(clockOf(changed, 'RULING_EXECUTION')).toBe('2024-01-18 2024-01-18 2024-01-25');
    expect(refusalOf(changed, 'COMPLAIN_TO_DKPP', '2024-01-26')).toBe('reason REASON_NEEDED');
    expect(warningsOn(changed, 'COMPLAIN_TO_DKPP', '2024-01-26', why)).toContain('EXECUTION_PERIOD_UNKNOWN');
  });

  it('is never over where no calendar says when', () => {
    const clocks = ruled.clocks.map((clock) => ({ ...clock, deadline: null }));
    const unknown = { ...ruled, clocks };
    expect(warningsOn(unknown, 'COMPLAIN_TO_DKPP', '2024-03-01', { reason: 'x' })).toContain(
      'EXECUTION_PERIOD_UNKNOWN',
    );
    expect(clockOf(after(unknown, 'COMPLAIN_TO_DKPP', '2024-03-01', { reason: 'x' }), 'RULING_EXECUTION')).toBe(
      'UNKNOWN RUNS',
    );
  });
});
