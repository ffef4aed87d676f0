import { describe, expect, it } from 'vitest';
import { after, day, matterIn, place } from '../../../test/track-examples';
import { referralsOf, referralStanding, type Matter } from '..';

const declared = matterIn('CRIMINAL', 'DECLARED');
const now = '2024-04-01T09:00:00+08:00';
const sent = (receivedByPoliceOn: string | null) =>
  after(declared, 'REFER_TO_POLICE', '2024-02-20T23:30:00+08:00', { now, receivedByPoliceOn });
const [unreceived, received] = [sent(null), sent('2024-02-21')];

const standingOn = (matter: Matter, today: string) =>
  referralsOf(matter, place).map((referral) => referralStanding(referral, day(today)));

describe('a referral to the police', () => {
  it('is a letter of the day of its place, with no day asked for', () => {
    expect(referralsOf(unreceived, place)).toEqual([
      {
        process: 'CRIMINAL',
        addressee: 'POLICE',
        referredOn: '2024-02-20',
        document: null,
        expectedOn: null,
        receivedOn: null,
        answeredOn: null,
        doneOn: null,
      },
    ]);
    const elsewhere = after(declared, 'REFER_TO_POLICE', '2024-02-20T16:30:00Z', { now });
    expect(referralsOf(elsewhere, place)[0]?.referredOn).toBe('2024-02-21');
    expect(standingOn(unreceived, '2030-01-01')).toEqual(['SENT']);
  });

  it('is received when the police say so, and overdue once the period of the law has passed', () => {
    // Fourteen "hari" from Wednesday 21 February: read as working days they pass over the holiday and the leave of 11 and 12 March.
    const [referral] = referralsOf(received, place);
    expect(referral).toMatchObject({ receivedOn: '2024-02-21', expectedOn: '2024-03-14' });
    expect([...standingOn(received, '2024-03-14'), ...standingOn(received, '2024-03-15')]).toEqual([
      'RECEIVED',
      'OVERDUE',
    ]);
  });

  it('is answered with the enquiry, which may tell the receipt as well', () => {
    const answered = after(unreceived, 'RECORD_ENQUIRY_HANDOVER', '2024-02-23T10:00:00+08:00', {
      receivedByPoliceOn: '2024-02-21',
    });
    expect(referralsOf(answered, place)[0]).toMatchObject({ receivedOn: '2024-02-21', answeredOn: '2024-02-23' });
  });

  it.each([
    ['RECORD_FILE_TO_PROSECUTOR', {}],
    ['RECORD_COURT_FILING', { reason: 'Diberitahukan kejaksaan' }],
    ['RECORD_DISTRICT_JUDGMENT', { reason: 'Diberitahukan pengadilan' }],
    ['RECORD_CRIME_STOPPED', { reason: 'SP3', stoppedBy: 'POLICE' }],
  ] as const)('is done with %s', (name, taking) => {
    const done = after(received, name, '2024-03-04', taking);
    expect(referralsOf(done, place)[0]?.doneOn).toBe('2024-03-04');
  });

  it('is not done by the office itself, and one that is learned late is', () => {
    const stopped = after(received, 'RECORD_CRIME_STOPPED', '2024-03-04', { reason: 'x', stoppedBy: 'OFFICE' });
    expect(referralsOf(stopped, place)[0]?.doneOn).toBeNull();
    const judged = after(matterIn('CRIMINAL', 'TRIAL'), 'RECORD_DISTRICT_JUDGMENT', '2024-03-04');
    const late = after(judged, 'REFER_TO_POLICE', '2024-03-04T08:00:00+08:00', { reason: 'Baru diketahui', now });
    expect(standingOn(late, '2024-04-01')).toEqual(['SENT']);
    const earlier = { ...judged, entries: judged.entries.map((entry) => ({ ...entry, at: day('2024-03-05') })) };
    const lateAgain = { ...late, entries: [...earlier.entries, ...late.entries.slice(1)] };
    expect(standingOn(lateAgain, '2024-04-01')).toEqual(['DONE']);
  });
});
