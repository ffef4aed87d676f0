import { describe, expect, it } from 'vitest';
import {
  after,
  clockOf,
  matterIn,
  panwascam,
  refusalOf,
  regency,
  taken,
  warningsOn,
} from '../../../test/track-examples';
import { nextActsOfMatter, type ActName, type Matter } from '..';
import { placeOf } from '../../cases/place';
import { actorOf } from '../../cases/stage';
import type { Instant } from '@awaslog/law/civil-date';

const atSubdistrict = matterIn('CRIMINAL', 'AT_SUBDISTRICT', { office: panwascam });
const atRegency = matterIn('CRIMINAL', 'AT_REGENCY');
const discussed = after(atRegency, 'DISCUSS_IN_GAKKUMDU', '2024-01-11T10:00:00+08:00');
const declared = after(discussed, 'DECLARE_CRIME', '2024-01-11T21:30:00+08:00');
const referred = after(declared, 'REFER_TO_POLICE', '2024-01-12T09:00:00+08:00', { receivedByPoliceOn: '2024-01-12' });
/** The file reaches the prosecutor on Monday 22 January 2024. */
const prosecuted = after(referred, 'RECORD_FILE_TO_PROSECUTOR', '2024-01-22');
const onTrial = after(prosecuted, 'RECORD_COURT_FILING', '2024-01-26');
/** Read on Thursday 1 February 2024. */
const judged = after(onTrial, 'RECORD_DISTRICT_JUDGMENT', '2024-02-01');

const stateOf = ({ states }: Matter) => states.CRIMINAL;
const running = ({ clocks }: Matter) => clocks.filter(({ stoppedOn }) => stoppedOn === null).map(({ rule }) => rule);

describe('before the police', () => {
  it('a Panwascam hands a crime up, on recollection and so with a reason', () => {
    expect(refusalOf(atSubdistrict, 'HAND_UP_CRIME', '2024-01-10', { by: 'PANWASCAM' })).toBe('reason REASON_NEEDED');
    const handedUp = after(atSubdistrict, 'HAND_UP_CRIME', '2024-01-10', { by: 'PANWASCAM', reason: 'Pelimpahan' });
    expect([stateOf(handedUp), handedUp.office]).toEqual(['AT_REGENCY', regency]);
    expect(refusalOf(handedUp, 'HAND_UP_CRIME', '2024-01-11', { reason: 'Lagi' })).toBe('on SAME_OFFICE');
  });

  it('Gakkumdu hears each institution once, and no clock is started silently', () => {
    expect(stateOf(discussed)).toBe('DISCUSSED');
    expect(running(discussed)).toEqual([]);
    const at = '2024-01-11T10:00:00+08:00';
    expect(warningsOn(atRegency, 'DISCUSS_IN_GAKKUMDU', at)).toEqual(['GAKKUMDU_CLOCK_NOT_SETTLED']);
    const one = { institution: 'POLICE', opinion: 'NEEDS_MORE', note: null };
    expect(warningsOn(atRegency, 'DISCUSS_IN_GAKKUMDU', at, { opinions: [one] })).toContain('GAKKUMDU_INCOMPLETE');
    expect(refusalOf(atRegency, 'DISCUSS_IN_GAKKUMDU', at, { opinions: [one, one] })).toBe('opinions DUPLICATE');
  });

  it('is declared although opinions differ, and says so', () => {
    const opinions = [
      { institution: 'BAWASLU', opinion: 'ELECTION_CRIME', note: null },
      { institution: 'POLICE', opinion: 'NEEDS_MORE', note: null },
      { institution: 'PROSECUTOR', opinion: 'ELECTION_CRIME', note: null },
    ];
    const differing = after(atRegency, 'DISCUSS_IN_GAKKUMDU', '2024-01-11T10:00:00+08:00', { opinions });
    expect(warningsOn(differing, 'DECLARE_CRIME', '2024-01-11T12:00:00+08:00')).toEqual(['GAKKUMDU_DIFFERS']);
    expect(warningsOn(discussed, 'DECLARE_CRIME', '2024-01-11T12:00:00+08:00')).toEqual([]);
  });

  it('is not declared before the hour of its discussion, nor without one', () => {
    expect(refusalOf(discussed, 'DECLARE_CRIME', '2024-01-11T09:59:00+08:00')).toBe('at BEFORE_PRECEDING_STEP');
    expect(refusalOf(atRegency, 'DECLARE_CRIME', '2024-01-11T12:00:00+08:00')).toBe('reason REASON_NEEDED');
  });

  it('may end after the discussion; elsewhere that takes a reason', () => {
    const stopped = after(discussed, 'RECORD_CRIME_STOPPED', '2024-01-12');
    expect(stateOf(stopped)).toBe('STOPPED');
    const byPolice = { stoppedBy: 'POLICE' };
    expect(warningsOn(discussed, 'RECORD_CRIME_STOPPED', '2024-01-12', { ...byPolice, reason: 'x' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'STOPPING_NOT_READ',
    ]);
    expect(refusalOf(referred, 'RECORD_CRIME_STOPPED', '2024-01-20', byPolice)).toBe('reason REASON_NEEDED');
    const ended = after(referred, 'RECORD_CRIME_STOPPED', '2024-01-20', { ...byPolice, reason: 'Surat penghentian' });
    expect([stateOf(ended), running(ended)]).toEqual(['STOPPED', []]);
  });
});

describe('the twenty-four hours', () => {
  it('run across midnight from the minute of the declaration', () => {
    expect(clockOf(declared, 'POLICE_REFERRAL')).toBe('2024-01-12T21:30:00+08:00 2024-01-12T21:30:00+08:00 RUNS');
    expect(warningsOn(declared, 'REFER_TO_POLICE', '2024-01-12T21:30:00+08:00')).not.toContain('DONE_AFTER_PERIOD');
    expect(warningsOn(declared, 'REFER_TO_POLICE', '2024-01-12T21:31:00+08:00')).toContain('DONE_AFTER_PERIOD');
  });

  it('are the same hours in another zone', () => {
    expect(warningsOn(declared, 'REFER_TO_POLICE', '2024-01-12T20:30:00+07:00')).not.toContain('DONE_AFTER_PERIOD');
    expect(warningsOn(declared, 'REFER_TO_POLICE', '2024-01-12T20:31:00+07:00')).toContain('DONE_AFTER_PERIOD');
  });

  it('are answered by a Panwascam too, which is lawful and told', () => {
    const taking = { by: 'PANWASCAM', receivedByPoliceOn: '2024-01-12' } as const;
    const direct = taken({ ...declared, office: panwascam }, 'REFER_TO_POLICE', '2024-01-12T09:00:00+08:00', taking);
    expect(direct.state).toBe('INVESTIGATION');
    expect(direct.outsideKnownProcedure).toBeNull();
    expect(direct.warnings.map(({ code }) => code)).toEqual(['DIRECT_REFERRAL_BY_PANWASCAM']);
  });

  it('of the enquiry are told by the act that ends them', () => {
    const at = '2024-01-16T08:00:00+08:00';
    const inTime = { evidenceFoundAt: '2024-01-15T08:00:00+08:00' };
    const handedOver = after(referred, 'RECORD_ENQUIRY_HANDOVER', at, inTime);
    expect(clockOf(handedOver, 'ENQUIRY_HANDOVER')).toBe(`${at} ${at} 2024-01-16`);
    expect(warningsOn(referred, 'RECORD_ENQUIRY_HANDOVER', at, inTime)).toEqual([]);
    const late = { evidenceFoundAt: '2024-01-15T07:59:00+08:00' };
    expect(warningsOn(referred, 'RECORD_ENQUIRY_HANDOVER', at, late)).toEqual(['DONE_AFTER_PERIOD']);
    const afterwards = { evidenceFoundAt: '2024-01-16T08:01:00+08:00' };
    expect(refusalOf(referred, 'RECORD_ENQUIRY_HANDOVER', at, afterwards)).toBe('evidenceFoundAt ENDS_BEFORE_START');
  });
});

describe('the receipt of the police', () => {
  it('starts the investigation, or is told to be missing until a later act gives it', () => {
    expect(clockOf(referred, 'INVESTIGATION')).toBe('2024-01-26 2024-02-01 RUNS');
    const untold = after(declared, 'REFER_TO_POLICE', '2024-01-12T09:00:00+08:00');
    expect(running(untold)).toEqual([]);
    expect(untold.entries.at(-1)?.warnings.map(({ code }) => code)).toEqual(['POLICE_RECEIPT_NOT_TOLD']);
    const told = after(untold, 'RECORD_ENQUIRY_HANDOVER', '2024-01-16T08:00:00+08:00', {
      receivedByPoliceOn: '2024-01-12',
    });
    expect(clockOf(told, 'INVESTIGATION')).toBe('2024-01-26 2024-02-01 RUNS');
  });

  it('does not come before the referral, nor tomorrow', () => {
    const at = '2024-01-12T09:00:00+08:00';
    const on = (receivedByPoliceOn: string) => refusalOf(declared, 'REFER_TO_POLICE', at, { receivedByPoliceOn });
    expect(on('2024-01-11')).toBe('receivedByPoliceOn BEFORE_REFERRAL');
    expect(on('2024-01-13')).toBe('receivedByPoliceOn IN_THE_FUTURE');
  });
});

describe('the file', () => {
  it('is returned, mended and filed, each period from the receipt before it', () => {
    expect(clockOf(prosecuted, 'INVESTIGATION')).toBe('2024-01-26 2024-02-01 2024-01-22');
    expect(clockOf(prosecuted, 'PROSECUTOR_RETURN')).toBe('2024-01-25 2024-01-25 RUNS');
    expect(clockOf(prosecuted, 'COURT_FILING')).toBe('2024-01-27 2024-01-29 RUNS');
    const returned = after(prosecuted, 'RECORD_FILE_RETURNED', '2024-01-24');
    expect(running(returned)).toEqual(['INVESTIGATOR_RESUBMISSION']);
    expect(clockOf(returned, 'INVESTIGATOR_RESUBMISSION')).toBe('2024-01-27 2024-01-29 RUNS');
    const again = after(returned, 'RECORD_FILE_RESUBMITTED', '2024-01-26');
    expect([stateOf(again), running(again)]).toEqual(['PROSECUTION', ['COURT_FILING']]);
    expect(clockOf(again, 'COURT_FILING')).toBe('2024-01-31 2024-02-02 RUNS');
  });

  it('that is filed complete was never late to be returned', () => {
    expect(warningsOn(prosecuted, 'RECORD_COURT_FILING', '2024-01-26')).toEqual([]);
    expect(warningsOn(prosecuted, 'RECORD_COURT_FILING', '2024-01-28')).toEqual(['DONE_AFTER_EARLIEST']);
    expect(warningsOn(prosecuted, 'RECORD_COURT_FILING', '2024-01-30')).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('may be in court without the office having been told, with a reason', () => {
    expect(refusalOf(referred, 'RECORD_COURT_FILING', '2024-01-26')).toBe('reason REASON_NEEDED');
    const filed = after(referred, 'RECORD_COURT_FILING', '2024-01-26', { reason: 'Baru diberi tahu' });
    expect([stateOf(filed), running(filed)]).toEqual(['TRIAL', ['DISTRICT_COURT_JUDGMENT']]);
    expect(refusalOf(declared, 'RECORD_COURT_FILING', '2024-01-26', { reason: 'x' })).toBe('NO_SUCH_STEP');
  });
});

describe('the courts', () => {
  it('judge, hear an appeal and end it', () => {
    expect(clockOf(onTrial, 'DISTRICT_COURT_JUDGMENT')).toBe('2024-02-02 2024-02-06 RUNS');
    expect(clockOf(judged, 'COURT_APPEAL')).toBe('2024-02-04 2024-02-06 RUNS');
    const appealed = after(judged, 'RECORD_APPEAL', '2024-02-05');
    expect(running(appealed)).toEqual(['APPEAL_FILING']);
    expect(clockOf(appealed, 'APPEAL_FILING')).toBe('2024-02-08 2024-02-12 RUNS');
    const filed = after(appealed, 'RECORD_APPEAL_FILED', '2024-02-07');
    expect(clockOf(filed, 'HIGH_COURT_JUDGMENT')).toBe('2024-02-14 2024-02-21 RUNS');
    const final = after(filed, 'RECORD_HIGH_COURT_JUDGMENT', '2024-02-13');
    expect([stateOf(final), running(final)]).toEqual(['FINAL', ['JUDGMENT_TO_PROSECUTOR']]);
    const received = after(final, 'RECORD_JUDGMENT_RECEIVED', '2024-02-15');
    expect(clockOf(received, 'JUDGMENT_EXECUTION')).toBe('2024-02-18 2024-02-20 RUNS');
    const executed = after(received, 'RECORD_EXECUTION', '2024-02-19');
    expect([stateOf(executed), running(executed)]).toEqual(['EXECUTED', []]);
  });

  it('hear an appeal whose right ended, and the record tells it', () => {
    expect(warningsOn(judged, 'RECORD_APPEAL', '2024-02-06')).toEqual([]);
    expect(warningsOn(judged, 'RECORD_APPEAL', '2024-02-07')).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('leave the first judgment final where no appeal comes in its time', () => {
    const received = after(judged, 'RECORD_JUDGMENT_RECEIVED', '2024-02-05');
    expect(stateOf(received)).toBe('DISTRICT_JUDGED');
    expect(refusalOf(received, 'RECORD_EXECUTION', '2024-02-06')).toBe('reason REASON_NEEDED');
    expect(warningsOn(received, 'RECORD_EXECUTION', '2024-02-07')).toEqual([]);
    expect(stateOf(after(received, 'RECORD_EXECUTION', '2024-02-07'))).toBe('EXECUTED');
    const recordedLate = { now: '2024-02-20T09:00:00+08:00' };
    expect(refusalOf(received, 'RECORD_EXECUTION', '2024-02-06', recordedLate)).toBe('reason REASON_NEEDED');
  });

  it.each<[ActName, Matter]>([
    ['RECORD_APPEAL', prosecuted],
    ['RECORD_APPEAL_FILED', judged],
    ['RECORD_JUDGMENT_RECEIVED', onTrial],
    ['RECORD_EXECUTION', prosecuted],
  ])('do not know %s before what it answers', (command, matter) => {
    expect(refusalOf(matter, command, '2024-02-05', { reason: 'x' })).toBe('NO_SUCH_STEP');
  });
});

describe('what is learned late', () => {
  const learned = { reason: 'Baru diberi tahu' };
  /** In court since 26 January, without the office having been told what came between. */
  const inCourt = after(referred, 'RECORD_COURT_FILING', '2024-01-26', learned);

  it('is recorded where the case stands, with a reason and without a norm, and starts no period', () => {
    expect(refusalOf(inCourt, 'RECORD_FILE_TO_PROSECUTOR', '2024-01-22')).toBe('reason REASON_NEEDED');
    const sent = after(inCourt, 'RECORD_FILE_TO_PROSECUTOR', '2024-01-22', learned);
    const resubmitted = after(sent, 'RECORD_FILE_RESUBMITTED', '2024-01-25', learned);
    expect(warningsOn(resubmitted, 'RECORD_FILE_RETURNED', '2024-01-23', learned)).toEqual(['OUTSIDE_KNOWN_PROCEDURE']);
    const returned = after(resubmitted, 'RECORD_FILE_RETURNED', '2024-01-23', learned);
    expect([stateOf(returned), running(returned)]).toEqual(['TRIAL', ['DISTRICT_COURT_JUDGMENT']]);
    expect(returned.entries.map(({ type }) => type)).toContain('FILE_RETURNED');
    expect(refusalOf(returned, 'RECORD_FILE_RETURNED', '2024-01-21', learned)).toBe('on BEFORE_PRECEDING_STEP');
  });

  it('as the enquiry keeps its own twenty-four hours, and starts no investigation', () => {
    const at = '2024-01-16T08:00:00+08:00';
    const stated = { evidenceFoundAt: '2024-01-15T08:00:00+08:00', receivedByPoliceOn: '2024-01-12', ...learned };
    const untold = { ...inCourt, clocks: [] };
    const enquiry = after(untold, 'RECORD_ENQUIRY_HANDOVER', at, stated);
    expect([stateOf(enquiry), running(enquiry)]).toEqual(['TRIAL', []]);
    expect(clockOf(enquiry, 'ENQUIRY_HANDOVER')).toBe(`${at} ${at} 2024-01-16`);
  });

  it('as the judgment under appeal leaves the case on appeal', () => {
    expect(refusalOf(onTrial, 'RECORD_APPEAL', '2024-02-05')).toBe('reason REASON_NEEDED');
    const appealed = after(onTrial, 'RECORD_APPEAL', '2024-02-05', learned);
    expect([stateOf(appealed), running(appealed)]).toEqual(['APPEAL', ['APPEAL_FILING']]);
    const told = after(appealed, 'RECORD_DISTRICT_JUDGMENT', '2024-02-01', learned);
    expect([stateOf(told), running(told)]).toEqual(['APPEAL', ['APPEAL_FILING']]);
    const received = after(told, 'RECORD_JUDGMENT_RECEIVED', '2024-02-05', learned);
    expect([stateOf(received), running(received)]).toEqual(['APPEAL', ['APPEAL_FILING']]);
  });

  it('as an appeal after its judgment lets the periods of that judgment run on', () => {
    const final = after(judged, 'RECORD_HIGH_COURT_JUDGMENT', '2024-02-13', learned);
    const appealed = after(final, 'RECORD_APPEAL', '2024-02-05', learned);
    expect([stateOf(appealed), running(appealed)]).toEqual(['FINAL', ['JUDGMENT_TO_PROSECUTOR']]);
  });

  it.each<[ActName, Matter, string]>([
    ['REFER_TO_POLICE', prosecuted, '2024-01-12T09:00:00+08:00'],
    ['DECLARE_CRIME', referred, '2024-01-11T21:30:00+08:00'],
    ['DISCUSS_IN_GAKKUMDU', judged, '2024-01-11T10:00:00+08:00'],
    ['RECORD_COURT_FILING', judged, '2024-01-26'],
    ['RECORD_FILE_TO_PROSECUTOR', prosecuted, '2024-01-22'],
  ])('as %s moves nothing', (command, matter, at) => {
    const late = after(matter, command, at, learned);
    expect([stateOf(late), running(late)]).toEqual([stateOf(matter), running(matter)]);
  });
});

describe('what comes next', () => {
  const actor = actorOf('REGENCY', placeOf('63.11.03', 'Asia/Makassar'));
  const next = (matter: Matter, command: ActName, now: string) =>
    nextActsOfMatter(matter, actor, { now: now as Instant, zone: 'Asia/Makassar' }).find(
      (one) => one.command === command,
    );

  it('is the referral, with its hour and its article', () => {
    const act = next(declared, 'REFER_TO_POLICE', '2024-01-12T08:00:00+08:00');
    expect(act).toMatchObject({ standing: 'MAY', doer: 'OFFICE', missing: [] });
    expect(act?.due?.earliest).toBe('2024-01-12T21:30:00+08:00');
    expect(act?.cites.map(({ article, paragraph }) => `${article}(${paragraph})`)).toEqual(['476(1)']);
  });

  it('names what a declaration lacks, and why an execution is early', () => {
    expect(next(atRegency, 'DECLARE_CRIME', '2024-01-12T08:00:00+08:00')).toMatchObject({
      standing: 'OUTSIDE',
      missing: [{ en: 'A discussion in Gakkumdu' }],
    });
    const early = next(judged, 'RECORD_EXECUTION', '2024-02-05T08:00:00+08:00');
    expect(early?.standing).toBe('OUTSIDE');
    expect(early?.why?.en).toContain('6 February 2024');
  });
});
