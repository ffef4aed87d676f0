import { describe, expect, it } from 'vitest';
import {
  after,
  factsOn,
  formA,
  member,
  recorded,
  recordIn,
  run,
  step,
  suspicion,
} from '../../test/supervision-examples';
import type { StepName } from './commands';
import type { SupervisionRecord } from './state';

function outcome(
  record: SupervisionRecord,
  name: StepName,
  at: string,
  changes: object = {},
  reason: string | null = null,
) {
  const decided = run(record, step(name, { ...changes }, reason), factsOn(at));
  return decided.ok
    ? { warnings: decided.value.warnings.map(({ code }) => code) }
    : {
        refused: decided.refusal.code,
        issues: decided.refusal.issues.map(({ code, path }) => `${path.join('.')} ${code}`),
      };
}

const heldOn = (date: string) => ({ plenary: { heldOn: date, minutesNumber: '01/BA/2024', membersPresent: 3 } });

describe('the plenary against art. 454(5): found on 8 January, earliest the 15th, latest the 17th', () => {
  const proposed = recordIn('FINDING_PROPOSED');
  it.each([
    ['2024-01-15', undefined],
    ['2024-01-16', 'PAST_EARLIEST'],
    ['2024-01-17', 'PAST_EARLIEST'],
  ])('held on %s is taken', (date, warning) => {
    const { warnings } = outcome(proposed, 'FIX_FINDING', `${date}T16:00:00+08:00`, heldOn(date));
    expect(warnings?.includes('PAST_EARLIEST')).toBe(warning === 'PAST_EARLIEST');
  });

  it('held on the 18th is refused by the article, which is named', () => {
    const decided = run(proposed, step('FIX_FINDING', heldOn('2024-01-18')), factsOn('2024-01-18T16:00:00+08:00'));
    expect(decided).toMatchObject({
      ok: false,
      refusal: { code: 'FINDING_WINDOW_OVER', rule: { instrument: 'UU 7/2017', article: '454', paragraph: '5' } },
    });
  });

  it('held in time and recorded late is taken with a warning', () => {
    const { warnings } = outcome(proposed, 'FIX_FINDING', '2024-01-18T09:00:00+08:00', heldOn('2024-01-17'));
    expect(warnings).toContain('RECORDED_AFTER_WINDOW');
  });

  it('is held neither tomorrow nor before the day of finding', () => {
    expect(outcome(proposed, 'FIX_FINDING', '2024-01-10T09:00:00+08:00', heldOn('2024-01-11'))).toMatchObject({
      issues: ['plenary.heldOn IN_THE_FUTURE'],
    });
    expect(outcome(proposed, 'FIX_FINDING', '2024-01-10T09:00:00+08:00', heldOn('2024-01-07'))).toMatchObject({
      issues: ['plenary.heldOn BEFORE_FINDING'],
    });
  });

  it('a rejection is not bound by the window', () => {
    expect(outcome(proposed, 'REJECT_FINDING', '2024-01-18T16:00:00+08:00', heldOn('2024-01-18'))).toHaveProperty(
      'warnings',
    );
  });
});

describe('correction advice', () => {
  const record = recorded();
  const delivered = (at: string, period: object = { kind: 'STATUTORY' }) => ({ deliveredAt: at, period });

  it("of three days fits while it leaves a day for the plenary by the window's earlier limit", () => {
    const fits = delivered('2024-01-09T09:00:00+08:00');
    const late = delivered('2024-01-10T09:00:00+08:00');
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', '2024-01-12T09:00:00+08:00', fits)).toEqual({ warnings: [] });
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', '2024-01-12T09:00:00+08:00', late)).toMatchObject({
      issues: ['period PERIOD_NEEDED'],
    });
  });

  it('with a period of its own that outlasts the window warns', () => {
    const until = (moment: string) => delivered('2024-01-11T09:00:00+08:00', { kind: 'UNTIL', until: moment });
    const at = '2024-01-12T09:00:00+08:00';
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', at, until('2024-01-15T12:00:00+08:00'))).toEqual({ warnings: [] });
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', at, until('2024-01-16T00:00:00+08:00'))).toEqual({
      warnings: ['ADVICE_OUTLASTS_WINDOW'],
    });
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', at, until('2024-01-11T09:00:00+08:00'))).toEqual({ warnings: [] });
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', at, until('2024-01-11T08:59:59+08:00'))).toMatchObject({
      issues: ['period.until PERIOD_BEFORE_DELIVERY'],
    });
  });

  it('answers an administrative error only', () => {
    const criminal = recorded({ suspicion: { ...suspicion, kinds: ['CRIMINAL'] } });
    const mixed = recorded({ suspicion: { ...suspicion, kinds: ['ADMINISTRATIVE', 'CRIMINAL'] } });
    expect(outcome(criminal, 'GIVE_CORRECTION_ADVICE', '2024-01-08T15:00:00+08:00')).toMatchObject({
      refused: 'ADVICE_ONLY_FOR_ADMINISTRATIVE_ERROR',
    });
    expect(outcome(mixed, 'GIVE_CORRECTION_ADVICE', '2024-01-08T15:00:00+08:00')).toEqual({
      warnings: ['ADVICE_BESIDE_OTHER_KINDS'],
    });
  });

  it('is delivered neither in the future nor before the supervision', () => {
    const at = '2024-01-08T15:00:00+08:00';
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', at, delivered('2024-01-08T15:00:01+08:00'))).toMatchObject({
      issues: ['deliveredAt IN_THE_FUTURE'],
    });
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', at, delivered('2024-01-08T07:59:59+08:00'))).toMatchObject({
      issues: ['deliveredAt BEFORE_SUPERVISION'],
    });
  });

  it('to an organiser of another level warns only', () => {
    expect(outcome(record, 'GIVE_CORRECTION_ADVICE', '2024-01-08T15:00:00+08:00', { addressee: 'KPPS' })).toEqual({
      warnings: ['ADDRESSEE_OF_ANOTHER_LEVEL'],
    });
  });
});

describe('a proposal after advice', () => {
  const open = recordIn('ADVICE_OPEN');

  it('needs a reason while the later reading still runs, and none the day after', () => {
    // Delivered on Monday the 8th: both readings end on Thursday the 11th.
    expect(outcome(open, 'PROPOSE_FINDING', '2024-01-11T23:00:00+08:00')).toMatchObject({
      issues: ['reason REASON_NEEDED'],
    });
    expect(outcome(open, 'PROPOSE_FINDING', '2024-01-11T23:00:00+08:00', {}, 'Kotak sudah dipakai')).toMatchObject({
      warnings: expect.arrayContaining(['OUTSIDE_KNOWN_PROCEDURE', 'ADVICE_STILL_RUNS']),
    });
    expect(outcome(open, 'PROPOSE_FINDING', '2024-01-12T00:00:00+08:00')).toEqual({ warnings: ['WINDOW_START_OPEN'] });
  });

  it('shows the window from the lapse beside the one from first sight, and the plenary is refused only after both', () => {
    const proposed = after(open, step('PROPOSE_FINDING'), factsOn('2024-01-12T09:00:00+08:00'));
    // From the lapse on Thursday 11 January, seven working days end on Monday the 22nd.
    expect(proposed.findingWindow?.alternatives).toContainEqual({
      assume: 'FROM_LAPSE_OF_ADVICE',
      earliest: '2024-01-18',
      latest: '2024-01-22',
    });
    expect(outcome(proposed, 'FIX_FINDING', '2024-01-22T16:00:00+08:00', heldOn('2024-01-22'))).toHaveProperty(
      'warnings',
    );
    expect(outcome(proposed, 'FIX_FINDING', '2024-01-23T16:00:00+08:00', heldOn('2024-01-23'))).toMatchObject({
      refused: 'FINDING_WINDOW_OVER',
    });
  });

  it('of a kind that advice cannot answer needs no reason', () => {
    const mixed = recorded({ suspicion: { ...suspicion, kinds: ['ADMINISTRATIVE', 'CRIMINAL'] } });
    const advised = after(mixed, step('GIVE_CORRECTION_ADVICE'), factsOn('2024-01-09T09:00:00+08:00'));
    expect(outcome(advised, 'PROPOSE_FINDING', '2024-01-09T10:00:00+08:00')).toHaveProperty('warnings');
  });

  it('after every reading says that the time is over', () => {
    expect(outcome(recorded(), 'PROPOSE_FINDING', '2024-02-01T09:00:00+08:00').warnings).toContain('WINDOW_OVER');
  });

  it('without proof beside the account warns, from the record or with the proposal', () => {
    const bare = recorded({ suspicion: { ...suspicion, evidence: [] } });
    const photo = { evidence: [{ kind: 'DOCUMENT', description: 'Surat Jalan' }] };
    expect(outcome(bare, 'PROPOSE_FINDING', '2024-01-09T09:00:00+08:00')).toEqual({ warnings: ['EVIDENCE_THIN'] });
    expect(outcome(bare, 'PROPOSE_FINDING', '2024-01-09T09:00:00+08:00', photo)).toEqual({ warnings: [] });
  });
});

describe('advice carried out', () => {
  const open = recordIn('ADVICE_OPEN');
  it('lies between its delivery and today', () => {
    const on = (date: string) =>
      outcome(open, 'CONFIRM_ADVICE_CARRIED_OUT', '2024-01-10T09:00:00+08:00', { carriedOutOn: date });
    expect(on('2024-01-08')).toEqual({ warnings: [] });
    expect(on('2024-01-10')).toEqual({ warnings: [] });
    expect(on('2024-01-11')).toMatchObject({ issues: ['carriedOutOn IN_THE_FUTURE'] });
    expect(on('2024-01-07')).toMatchObject({ issues: ['carriedOutOn BEFORE_DELIVERY'] });
  });

  it('after its period leaves a finding to be recorded, without a reason being asked', () => {
    const facts = factsOn('2024-01-30T09:00:00+08:00');
    const onDay = (date: string) => run(open, step('CONFIRM_ADVICE_CARRIED_OUT', { carriedOutOn: date }), facts);
    expect(onDay('2024-01-11')).toMatchObject({ value: { state: 'ADVICE_CARRIED_OUT', late: false, warnings: [] } });
    expect(onDay('2024-01-12')).toMatchObject({
      value: { state: 'ADVICE_CARRIED_OUT_LATE', late: true, warnings: [{ code: 'CARRIED_OUT_LATE' }] },
    });
    expect(outcome(recordIn('ADVICE_CARRIED_OUT_LATE'), 'PROPOSE_FINDING', '2024-01-12T15:00:00+08:00')).toHaveProperty(
      'warnings',
    );
  });

  it('by the hour cannot be told once the hour has passed, and is late the next day', () => {
    const until = { period: { kind: 'UNTIL', until: '2024-01-08T14:00:00+08:00' } };
    const hours = after(recorded(), step('GIVE_CORRECTION_ADVICE', until), factsOn('2024-01-08T13:30:00+08:00'));
    const at = (now: string) => outcome(hours, 'CONFIRM_ADVICE_CARRIED_OUT', now, { carriedOutOn: '2024-01-08' });
    expect(at('2024-01-08T14:00:00+08:00')).toEqual({ warnings: [] });
    expect(at('2024-01-08T14:00:01+08:00')).toEqual({ warnings: ['CARRIED_OUT_HOUR_NOT_TOLD'] });
    const nextDay = { carriedOutOn: '2024-01-09' };
    expect(outcome(hours, 'CONFIRM_ADVICE_CARRIED_OUT', '2024-01-09T09:00:00+08:00', nextDay)).toEqual({
      warnings: ['CARRIED_OUT_LATE'],
    });
  });

  it('one by one: the record waits while other advice is open', () => {
    const facts = factsOn('2024-01-09T09:00:00+08:00');
    const two = after(open, step('GIVE_CORRECTION_ADVICE', {}, 'Kesalahan kedua'), facts);
    const first = after(two, step('CONFIRM_ADVICE_CARRIED_OUT', { advice: 1, carriedOutOn: '2024-01-09' }), facts);
    expect(first.state).toBe('ADVICE_OPEN');
    expect(
      run(first, step('CONFIRM_ADVICE_CARRIED_OUT', { advice: 1, carriedOutOn: '2024-01-09' }), facts),
    ).toMatchObject({
      refusal: { issues: [{ code: 'NO_SUCH_ADVICE', path: ['advice'] }] },
    });
    expect(after(first, step('CONFIRM_ADVICE_CARRIED_OUT', { carriedOutOn: '2024-01-09' }), facts).state).toBe(
      'ADVICE_CARRIED_OUT',
    );
  });
});

describe('a decree after the record was made', () => {
  it('moves the last day for the plenary, and the office is told both dates', () => {
    const found = { ...suspicion, occurredOn: '2024-02-05', foundOn: '2024-02-05' };
    const times = { startedAt: '2024-02-05T08:00:00+08:00', endedAt: '2024-02-05T11:00:00+08:00' };
    // On 5 February nobody had decreed the voting day a holiday: the working reading then ended on the 16th.
    const record = recorded({ ...times, suspicion: found }, factsOn('2024-02-05T14:00:00+08:00'));
    expect(record.findingWindow?.latest).toBe('2024-02-16');
    const proposed = after(record, step('PROPOSE_FINDING'), factsOn('2024-02-05T15:00:00+08:00'));
    const fix = (date: string) => outcome(proposed, 'FIX_FINDING', `${date}T16:00:00+08:00`, heldOn(date));
    expect(fix('2024-02-19').warnings).toContain('CALENDAR_CHANGED');
    expect(fix('2024-02-20')).toMatchObject({ refused: 'FINDING_WINDOW_OVER' });
  });
});

describe('who acts on whose record', () => {
  it('another office is warned', () => {
    const regency = { ...member, office: 'REGENCY:63.11', territory: '63.11' } as typeof member;
    const decided = run(
      recordIn('FINDING_PROPOSED'),
      step('FIX_FINDING'),
      factsOn('2024-01-10T14:00:00+08:00', regency),
    );
    expect(decided).toMatchObject({
      value: { warnings: expect.arrayContaining([expect.objectContaining({ code: 'OFFICE_OF_ANOTHER' })]) },
    });
  });

  it('ethics of a supervisor go to the regency, and a printer is no respondent of an administrative violation', () => {
    const codes = (kinds: string[], respondents: string[]) => {
      const decided = run(
        null,
        {
          command: 'RECORD_SUPERVISION',
          recordId: recordIn('RECORDED').id,
          form: { ...formA, suspicion: { ...suspicion, kinds, respondents } },
        },
        factsOn('2024-01-08T14:00:00+08:00'),
      );
      return decided.ok ? decided.value.warnings.map(({ code }) => code) : [];
    };
    expect(codes(['ETHICS'], ['SUPERVISOR'])).toContain('ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY');
    expect(codes(['ADMINISTRATIVE'], ['PRINTER'])).toContain('RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST');
    expect(codes(['ADMINISTRATIVE'], ['PPK'])).toEqual(['TWO_READINGS']);
  });
});

describe('an election whose procedure was not read', () => {
  const pilkada = recorded({ election: 'PILKADA_2024', counts: [], suspicion: { ...suspicion, kinds: ['CRIMINAL'] } });
  it('is refused by no norm of another one, and every step asks for its reason', () => {
    expect(outcome(pilkada, 'GIVE_CORRECTION_ADVICE', '2024-01-08T15:00:00+08:00')).toMatchObject({
      issues: ['reason REASON_NEEDED'],
    });
    expect(
      outcome(pilkada, 'GIVE_CORRECTION_ADVICE', '2024-01-08T15:00:00+08:00', {}, 'Peraturan Pilkada'),
    ).toMatchObject({
      warnings: expect.arrayContaining(['NO_PROCESS_FOR_THIS_ELECTION', 'ADVICE_WITHOUT_ADMINISTRATIVE_ERROR']),
    });
  });
});
