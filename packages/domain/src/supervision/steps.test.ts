import { describe, expect, it } from 'vitest';
import { factsOn, recorded, recordIn, run, step, suspicion } from '../../test/supervision-examples';
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
      issues: ['plenary.heldOn BEFORE_RECORD'],
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

  it("of three days fits while its later reading ends by the window's earlier one, and not a day after", () => {
    const fits = delivered('2024-01-10T09:00:00+08:00');
    const late = delivered('2024-01-11T09:00:00+08:00');
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
      issues: ['deliveredAt BEFORE_RECORD'],
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

  it('needs evidence, from the record or with the proposal', () => {
    const bare = recorded({ suspicion: { ...suspicion, evidence: [] } });
    const photo = { evidence: [{ kind: 'DOCUMENT', description: 'Surat Jalan' }] };
    expect(outcome(bare, 'PROPOSE_FINDING', '2024-01-09T09:00:00+08:00')).toMatchObject({
      issues: ['evidence EVIDENCE_NEEDED'],
    });
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
    expect(on('2024-01-07')).toMatchObject({ issues: ['carriedOutOn BEFORE_RECORD'] });
  });
});
