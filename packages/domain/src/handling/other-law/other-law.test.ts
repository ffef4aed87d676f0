import type { Instant } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { after, clockOf, day, matterIn, place, refusalOf, warningsOn } from '../../../test/track-examples';
import { regencyMember } from '../../../test/matter-examples';
import { redateMatter, referralsOf, referralStanding, type Matter } from '..';

const open = matterIn('OTHER', 'OPEN');
const forwarded = after(open, 'FORWARD_OTHER_LAW', '2024-01-10', { answerExpectedOn: '2024-01-24' });
const stateOf = ({ states }: Matter) => states.OTHER;
const standingOn = (matter: Matter, today: string) =>
  referralsOf(matter, place).map((referral) => referralStanding(referral, day(today)));

describe('a referral to another body', () => {
  it('is sent, received, answered and done, and every day of it is kept', () => {
    const received = after(forwarded, 'RECORD_OTHER_LAW_RECEIVED', '2024-01-12');
    const answered = after(received, 'RECORD_OTHER_LAW_ANSWER', '2024-01-20');
    const done = after(answered, 'RECORD_OTHER_LAW_DONE', '2024-02-02');
    expect([forwarded, received, answered, done].map(stateOf)).toEqual(['FORWARDED', 'RECEIVED', 'ANSWERED', 'DONE']);
    expect(referralsOf(done, place)).toEqual([
      {
        process: 'OTHER',
        addressee: 'KASN',
        referredOn: '2024-01-10',
        document: '030/PP.01/2024',
        expectedOn: '2024-01-24',
        receivedOn: '2024-01-12',
        answeredOn: '2024-01-20',
        doneOn: '2024-02-02',
      },
    ]);
    expect([received, answered, done].flatMap((matter) => standingOn(matter, '2024-03-01'))).toEqual([
      'OVERDUE',
      'ANSWERED',
      'DONE',
    ]);
  });

  it('is overdue only after a day that the office asked for', () => {
    expect([...standingOn(forwarded, '2024-01-24'), ...standingOn(forwarded, '2024-01-25')]).toEqual([
      'SENT',
      'OVERDUE',
    ]);
    const unasked = after(open, 'FORWARD_OTHER_LAW', '2024-01-10');
    expect(standingOn(unasked, '2030-01-01')).toEqual(['SENT']);
    expect(unasked.clocks).toEqual([]);
  });

  it('is answered by the body to which it went, and not before it was sent', () => {
    const from = { addressee: 'POLICE' };
    expect(refusalOf(forwarded, 'RECORD_OTHER_LAW_ANSWER', '2024-01-20', from)).toBe('addressee NO_SUCH_REFERRAL');
    expect(refusalOf(open, 'RECORD_OTHER_LAW_ANSWER', '2024-01-20', { reason: 'x' })).toBe('NO_SUCH_STEP');
    const later = after(forwarded, 'FORWARD_OTHER_LAW', '2024-01-15', { addressee: 'POLICE' });
    expect(refusalOf(later, 'RECORD_OTHER_LAW_RECEIVED', '2024-01-12', from)).toBe('on BEFORE_REFERRAL');
  });

  it('is not done while another one waits', () => {
    const both = after(forwarded, 'FORWARD_OTHER_LAW', '2024-01-15', { addressee: 'POLICE' });
    const one = after(both, 'RECORD_OTHER_LAW_DONE', '2024-01-20', { addressee: 'POLICE' });
    expect([stateOf(one), ...standingOn(one, '2024-01-21')]).toEqual(['FORWARDED', 'SENT', 'DONE']);
    expect(stateOf(after(one, 'RECORD_OTHER_LAW_DONE', '2024-01-22'))).toBe('DONE');
  });

  it('that is sent again is answered and dealt with together with the first letter', () => {
    const again = after(forwarded, 'FORWARD_OTHER_LAW', '2024-02-01');
    const received = after(again, 'RECORD_OTHER_LAW_RECEIVED', '2024-02-02');
    expect(standingOn(received, '2024-02-03')).toEqual(['OVERDUE', 'RECEIVED']);
    const answered = after(received, 'RECORD_OTHER_LAW_ANSWER', '2024-02-05');
    expect(standingOn(answered, '2024-02-06')).toEqual(['ANSWERED', 'ANSWERED']);
    const done = after(answered, 'RECORD_OTHER_LAW_DONE', '2024-02-20');
    expect([stateOf(done), ...standingOn(done, '2024-02-21')]).toEqual(['DONE', 'DONE', 'DONE']);
  });

  it('that is sent after an answer, on its day too, waits for an answer of its own', () => {
    const answered = after(forwarded, 'RECORD_OTHER_LAW_ANSWER', '2024-01-20');
    const again = after(answered, 'FORWARD_OTHER_LAW', '2024-01-20');
    expect(standingOn(again, '2024-01-21')).toEqual(['ANSWERED', 'SENT']);
    const both = after(again, 'RECORD_OTHER_LAW_ANSWER', '2024-01-22');
    expect(referralsOf(both, place).map(({ answeredOn }) => answeredOn)).toEqual(['2024-01-20', '2024-01-22']);
  });

  it('runs a clock until the answer, by the day that was asked for and no rule', () => {
    expect(clockOf(forwarded, 'REFERRAL_ANSWER')).toBe('2024-01-24 2024-01-24 RUNS');
    expect(forwarded.clocks[0]).toMatchObject({
      process: 'OTHER',
      from: '2024-01-10',
      deadline: { unit: 'STATED', bearer: 'OTHERS_DUTY', cites: [] },
    });
    const received = after(forwarded, 'RECORD_OTHER_LAW_RECEIVED', '2024-01-12');
    expect(clockOf(received, 'REFERRAL_ANSWER')).toContain('RUNS');
    const answered = after(received, 'RECORD_OTHER_LAW_ANSWER', '2024-01-24');
    expect(clockOf(answered, 'REFERRAL_ANSWER')).toBe('2024-01-24 2024-01-24 2024-01-24');
    expect(warningsOn(received, 'RECORD_OTHER_LAW_ANSWER', '2024-01-24')).toEqual([]);
    expect(warningsOn(received, 'RECORD_OTHER_LAW_ANSWER', '2024-01-25')).toEqual(['DONE_AFTER_PERIOD']);
    expect(clockOf(after(forwarded, 'RECORD_OTHER_LAW_DONE', '2024-01-20'), 'REFERRAL_ANSWER')).toContain('2024-01-20');
  });

  it('has a clock of its own beside a letter of the same day to another body', () => {
    const asked = { answerExpectedOn: '2024-01-24' };
    const both = after(forwarded, 'FORWARD_OTHER_LAW', '2024-01-10', { ...asked, addressee: 'POLICE' });
    const one = after(both, 'RECORD_OTHER_LAW_ANSWER', '2024-01-20', { addressee: 'POLICE' });
    expect(one.clocks.map(({ stoppedOn }) => stoppedOn).filter((day) => day === null)).toHaveLength(1);
    const policeDone = after(one, 'RECORD_OTHER_LAW_DONE', '2024-01-21', { addressee: 'POLICE' });
    expect(policeDone.clocks.filter(({ stoppedOn }) => stoppedOn === null)).toHaveLength(1);
    const all = after(policeDone, 'RECORD_OTHER_LAW_ANSWER', '2024-01-22');
    expect(all.clocks.map(({ stoppedOn }) => stoppedOn)).toEqual(['2024-01-20', '2024-01-22']);
  });

  it('keeps the day that was asked for, whatever a calendar becomes', () => {
    const facts = { now: '2026-11-24T09:00:00+08:00' as Instant, zone: place.zone, actor: regencyMember };
    expect(redateMatter(forwarded, facts)).toBeNull();
  });

  it('asks for an answer no earlier than it is sent, and names another body', () => {
    const early = { answerExpectedOn: '2024-01-09' };
    expect(refusalOf(open, 'FORWARD_OTHER_LAW', '2024-01-10', early)).toBe('answerExpectedOn BEFORE_REFERRAL');
    expect(refusalOf(open, 'FORWARD_OTHER_LAW', '2024-01-10', { addressee: 'OTHER' })).toBe('bodyName REQUIRED');
    expect(warningsOn(open, 'FORWARD_OTHER_LAW', '2024-01-10', { addressee: 'LOCAL_GOVERNMENT' })).toEqual([
      'VILLAGE_OFFICIALS_RECALLED',
    ]);
  });
});

describe('the body for civil servants', () => {
  it.each([
    ['KASN', '2024-03-31', []],
    ['BKN', '2024-03-31', ['KASN_STILL_IN_OFFICE']],
    ['KASN', '2024-04-01', ['KASN_END_DISPUTED']],
    ['BKN', '2024-08-23', ['KASN_END_DISPUTED']],
    ['KASN', '2024-08-24', ['KASN_ENDED']],
    ['BKN', '2024-08-24', []],
    ['PERSONNEL_OFFICIAL', '2024-05-01', []],
  ])('%s on %s', (addressee, on, warnings) => {
    expect(warningsOn(open, 'FORWARD_OTHER_LAW', on, { addressee })).toEqual(warnings);
  });
});
