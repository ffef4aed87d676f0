import { describe, expect, it } from 'vitest';
import { after, day, matterIn, refusalOf, warningsOn } from '../../../test/track-examples';
import { referralsOf, referralStanding, type Matter } from '..';

const open = matterIn('OTHER', 'OPEN');
const forwarded = after(open, 'FORWARD_OTHER_LAW', '2024-01-10', { answerExpectedOn: '2024-01-24' });
const stateOf = ({ states }: Matter) => states.OTHER;
const standingOn = (matter: Matter, today: string) =>
  referralsOf(matter).map((referral) => referralStanding(referral, day(today)));

describe('a referral to another body', () => {
  it('is sent, received, answered and done, and every day of it is kept', () => {
    const received = after(forwarded, 'RECORD_OTHER_LAW_RECEIVED', '2024-01-12');
    const answered = after(received, 'RECORD_OTHER_LAW_ANSWER', '2024-01-20');
    const done = after(answered, 'RECORD_OTHER_LAW_DONE', '2024-02-02');
    expect([forwarded, received, answered, done].map(stateOf)).toEqual(['FORWARDED', 'RECEIVED', 'ANSWERED', 'DONE']);
    expect(referralsOf(done)).toEqual([
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

  it('that is sent again is the one that is answered', () => {
    const again = after(forwarded, 'FORWARD_OTHER_LAW', '2024-02-01');
    expect(standingOn(after(again, 'RECORD_OTHER_LAW_ANSWER', '2024-02-05'), '2024-02-06')).toEqual([
      'OVERDUE',
      'ANSWERED',
    ]);
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
