import { describe, expect, it } from 'vitest';
import { after, day, matterIn, panwascam, refusalOf, warningsOn } from '../../test/track-examples';
import { decided, running, take } from '../../test/matter-examples';
import type { ActName, Matter, MatterEntry, ProcessName } from '.';

/** A matter that stands at a state, to which one thing happened on Monday 15 January 2024. */
function afterEvent(process: ProcessName, state: string, type: string, facts: object = {}): Matter {
  const entry: MatterEntry = {
    type,
    process,
    state,
    at: day('2024-01-15'),
    office: panwascam,
    number: null,
    facts: { on: '2024-01-15', ...facts },
    stops: [],
    outsideKnownProcedure: null,
    warnings: [],
  };
  // What began the matter lies before it, so that an early act is early for this reason alone.
  const first = { ...entry, type: 'REPORT_RECEIVED', at: day('2024-01-02'), facts: {} };
  return matterIn(process, state, { entries: [first, entry] });
}

const steps: readonly [ProcessName, string, ActName, string][] = [
  ['ADMINISTRATIVE', 'HEARING', 'HOLD_HEARING', 'HEARING_OPENED'],
  ['ADMINISTRATIVE', 'HEARING', 'RULE', 'HEARING_HELD'],
  ['ADMINISTRATIVE', 'RULED', 'CONFIRM_RULING_EXECUTED', 'RULED'],
  ['ADMINISTRATIVE', 'RULED', 'COMPLAIN_TO_DKPP', 'RULED'],
  ['ADMINISTRATIVE', 'RULED', 'REQUEST_RULING_REVIEW', 'RULED'],
  ['ADMINISTRATIVE', 'REVIEW_REQUESTED', 'ANSWER_RULING_REVIEW', 'RULING_REVIEW_REQUESTED'],
  ['ADMINISTRATIVE', 'EXECUTED', 'RECORD_SUPREME_COURT_REQUEST', 'RULING_EXECUTED'],
  ['ADMINISTRATIVE', 'AT_SUPREME_COURT', 'RECORD_SUPREME_COURT_RULING', 'SUPREME_COURT_REQUESTED'],
  ['CRIMINAL', 'INVESTIGATION', 'RECORD_FILE_TO_PROSECUTOR', 'ENQUIRY_HANDED_OVER'],
  ['CRIMINAL', 'PROSECUTION', 'RECORD_FILE_RETURNED', 'FILE_BROUGHT_TO_PROSECUTOR'],
  ['CRIMINAL', 'RETURNED', 'RECORD_FILE_RESUBMITTED', 'FILE_RETURNED'],
  ['CRIMINAL', 'PROSECUTION', 'RECORD_COURT_FILING', 'FILE_RESUBMITTED'],
  ['CRIMINAL', 'TRIAL', 'RECORD_DISTRICT_JUDGMENT', 'FILED_WITH_COURT'],
  ['CRIMINAL', 'DISTRICT_JUDGED', 'RECORD_APPEAL', 'DISTRICT_COURT_JUDGED'],
  ['CRIMINAL', 'APPEAL', 'RECORD_APPEAL_FILED', 'APPEALED'],
  ['CRIMINAL', 'APPEAL', 'RECORD_HIGH_COURT_JUDGMENT', 'APPEAL_FILED'],
  ['CRIMINAL', 'FINAL', 'RECORD_JUDGMENT_RECEIVED', 'HIGH_COURT_JUDGED'],
  ['CRIMINAL', 'FINAL', 'RECORD_EXECUTION', 'JUDGMENT_RECEIVED'],
];

describe('an act of a track', () => {
  it.each(steps)('in %s %s: %s does not come before %s, and comes on its day', (process, state, name, event) => {
    const matter = afterEvent(process, state, event);
    const why = { reason: 'Alasan' };
    expect(refusalOf(matter, name, '2024-01-14', why)).toBe('on BEFORE_PRECEDING_STEP');
    expect(refusalOf(matter, name, '2024-01-15', why)).toMatch(/^TAKEN/);
  });

  it('is not of a day that has not come, nor of a day before its matter began', () => {
    const matter = afterEvent('ADMINISTRATIVE', 'RULED', 'RULED');
    const now = '2024-01-16T09:00:00+08:00';
    expect(refusalOf(matter, 'CONFIRM_RULING_EXECUTED', '2024-01-17', { now })).toBe('on IN_THE_FUTURE');
    expect(refusalOf(matter, 'CONFIRM_RULING_EXECUTED', '2024-01-16', { now })).toMatch(/^TAKEN/);
    expect(refusalOf(matter, 'RECOMMEND_UPWARD', '2024-01-01', { reason: 'x' })).toBe('NO_SUCH_STEP');
    const before = afterEvent('ETHICS', 'OPEN', 'NOTHING_KNOWN');
    expect(refusalOf(before, 'FORWARD_ETHICS', '2024-01-01')).toBe('on BEFORE_MATTER_BEGAN');
    expect(refusalOf(before, 'FORWARD_ETHICS', '2024-01-02')).toMatch(/^TAKEN/);
  });
});

describe('the periods of the criminal track', () => {
  const runningAfter = (state: string, name: ActName, at: string) =>
    Object.keys(running(after(matterIn('CRIMINAL', state), name, at)));

  it.each<[string, ActName, string, readonly string[]]>([
    ['DISCUSSED', 'DECLARE_CRIME', '2024-01-15T09:00:00+08:00', ['POLICE_REFERRAL']],
    ['INVESTIGATION', 'RECORD_FILE_TO_PROSECUTOR', '2024-01-15', ['PROSECUTOR_RETURN', 'COURT_FILING']],
    ['PROSECUTION', 'RECORD_FILE_RETURNED', '2024-01-15', ['INVESTIGATOR_RESUBMISSION']],
    ['RETURNED', 'RECORD_FILE_RESUBMITTED', '2024-01-15', ['COURT_FILING']],
    ['PROSECUTION', 'RECORD_COURT_FILING', '2024-01-15', ['DISTRICT_COURT_JUDGMENT']],
    ['TRIAL', 'RECORD_DISTRICT_JUDGMENT', '2024-01-15', ['COURT_APPEAL', 'JUDGMENT_TO_PROSECUTOR']],
    ['DISTRICT_JUDGED', 'RECORD_APPEAL', '2024-01-15', ['APPEAL_FILING']],
    ['APPEAL', 'RECORD_APPEAL_FILED', '2024-01-15', ['HIGH_COURT_JUDGMENT']],
    ['APPEAL', 'RECORD_HIGH_COURT_JUDGMENT', '2024-01-15', ['JUDGMENT_TO_PROSECUTOR']],
    ['FINAL', 'RECORD_JUDGMENT_RECEIVED', '2024-01-15', ['JUDGMENT_EXECUTION']],
    ['FINAL', 'RECORD_EXECUTION', '2024-01-15', []],
  ])('from %s: %s starts what follows from it', (state, name, at, rules) => {
    expect(runningAfter(state, name, at)).toEqual(rules);
  });

  it('of the investigation runs once, whichever act tells the receipt of the police', () => {
    const at = '2024-01-15T09:00:00+08:00';
    const now = '2024-01-31T09:00:00+08:00';
    const told = { now, receivedByPoliceOn: '2024-01-16' };
    const referred = after(matterIn('CRIMINAL', 'DECLARED'), 'REFER_TO_POLICE', at, told);
    const both = after(referred, 'RECORD_ENQUIRY_HANDOVER', '2024-01-17T09:00:00+08:00', told);
    expect(both.clocks.filter(({ rule }) => rule === 'INVESTIGATION')).toHaveLength(1);
    // Another period that runs is not this one.
    const discussed = after(matterIn('CRIMINAL', 'DISCUSSED'), 'DECLARE_CRIME', at);
    const beside = after(discussed, 'REFER_TO_POLICE', at, told);
    expect(beside.clocks.map(({ rule }) => rule)).toEqual(['POLICE_REFERRAL', 'INVESTIGATION']);
    const unknown = after(matterIn('CRIMINAL', 'DECLARED'), 'REFER_TO_POLICE', at, { now });
    expect(unknown.clocks).toEqual([]);
    const early = { now, receivedByPoliceOn: '2024-01-14' };
    expect(refusalOf(matterIn('CRIMINAL', 'DECLARED'), 'REFER_TO_POLICE', at, early)).toBe(
      'receivedByPoliceOn BEFORE_REFERRAL',
    );
    const future = { now, receivedByPoliceOn: '2024-02-01' };
    expect(refusalOf(matterIn('CRIMINAL', 'DECLARED'), 'REFER_TO_POLICE', at, future)).toBe(
      'receivedByPoliceOn IN_THE_FUTURE',
    );
  });

  it('of the enquiry is told at both ends, and the police received it by then', () => {
    const investigated = matterIn('CRIMINAL', 'INVESTIGATION');
    const handed = (taking: object) =>
      refusalOf(investigated, 'RECORD_ENQUIRY_HANDOVER', '2024-01-17T09:00:00+08:00', { ...taking });
    expect(handed({ receivedByPoliceOn: '2024-01-18' })).toBe('at BEFORE_PRECEDING_STEP');
    expect(handed({ receivedByPoliceOn: '2024-01-17' })).toMatch(/^TAKEN/);
    const found = (evidenceFoundAt: string | null) =>
      warningsOn(investigated, 'RECORD_ENQUIRY_HANDOVER', '2024-01-17T09:00:00+08:00', { evidenceFoundAt });
    expect(found(null)).toEqual([]);
    expect(found('2024-01-16T09:00:00+08:00')).toEqual([]);
    expect(found('2024-01-16T08:59:59+08:00')).toEqual(['DONE_AFTER_PERIOD']);
    const without = take(investigated, 'RECORD_ENQUIRY_HANDOVER', {}, { at: '2024-01-17T09:00:00+08:00' });
    expect(without.clocks).toEqual([]);
  });
});

describe('what an act says of its dates', () => {
  it('is said with the dates themselves, in both languages', () => {
    const ruled = after(matterIn('ADMINISTRATIVE', 'HEARING'), 'RULE', '2024-01-15');
    const late = decided(ruled, 'CONFIRM_RULING_EXECUTED', {}, { at: '2024-01-22T10:00:00+08:00' });
    const [warning] = late.ok ? late.value.warnings : [];
    expect(warning?.message.en).toContain('Thursday 18 January 2024');
    expect(warning?.message.id).toContain('Kamis, 18 Januari 2024');
    const early = decided(ruled, 'COMPLAIN_TO_DKPP', {}, { at: '2024-01-18T10:00:00+08:00', reason: 'x' });
    const said = early.ok ? early.value.warnings.map(({ message }) => message.en).join(' ') : '';
    expect(said).toContain('ends only after Thursday 18 January 2024');
    const judged = after(matterIn('CRIMINAL', 'TRIAL'), 'RECORD_DISTRICT_JUDGMENT', '2024-01-15');
    const executed = decided(judged, 'RECORD_EXECUTION', {}, { at: '2024-01-16T10:00:00+08:00', reason: 'x' });
    expect(executed.ok && executed.value.warnings.map(({ code }) => code)).toContain('APPEAL_PERIOD_RUNS');
  });
});
