import { describe, expect, it } from 'vitest';
import { after, clockOf, day, matterIn, refusalOf, taken, warningsOn } from '../../../test/track-examples';
import type { Matter } from '..';

const running = { process: 'ADMINISTRATIVE', from: day('2024-01-08'), deadline: null, stoppedOn: null } as const;
const structured = matterIn('ADMINISTRATIVE', 'HEARING', { clocks: [{ rule: 'TSM_RULING', ...running, earlier: [] }] });
/** Read on Monday 15 January 2024: three working days end on Thursday the 18th. */
const ruled = after(structured, 'RULE', '2024-01-15');
/** KPU decides on Thursday 18 January: three working days end on Tuesday the 23rd. */
const executed = after(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-18');
const why = { reason: 'Diberitahukan KPU' };

const stateOf = ({ states }: Matter) => states.ADMINISTRATIVE;

describe('the ruling on a structured violation', () => {
  it('has a time of its own for KPU, which ends with what KPU does', () => {
    expect(clockOf(ruled, 'TSM_EXECUTION')).toBe('2024-01-18 2024-01-18 RUNS');
    expect(clockOf(ruled, 'RULING_EXECUTION')).toBe('NOT STARTED');
    expect(clockOf(executed, 'TSM_EXECUTION')).toBe('2024-01-18 2024-01-18 2024-01-18');
    expect(warningsOn(ruled, 'CONFIRM_RULING_EXECUTED', '2024-01-19')).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('is complained of once that time has passed, without a reason', () => {
    expect(refusalOf(ruled, 'COMPLAIN_TO_DKPP', '2024-01-18')).toBe('reason REASON_NEEDED');
    expect(warningsOn(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19')).toEqual([]);
    const complained = after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19');
    expect(clockOf(complained, 'TSM_EXECUTION')).toBe('2024-01-18 2024-01-18 2024-01-19');
    expect(warningsOn(complained, 'CONFIRM_RULING_EXECUTED', '2024-01-22')).toEqual(['DONE_AFTER_PERIOD']);
  });
});

describe('the Supreme Court', () => {
  it('is asked within three working days of the decision of KPU, which is a right', () => {
    expect(clockOf(executed, 'TSM_SUPREME_COURT_REQUEST')).toBe('2024-01-23 2024-01-23 RUNS');
    expect(executed.clocks.at(-1)?.deadline?.bearer).toBe('RIGHT');
    const plain = after(matterIn('ADMINISTRATIVE', 'HEARING'), 'RULE', '2024-01-15');
    const done = after(plain, 'CONFIRM_RULING_EXECUTED', '2024-01-18');
    expect(clockOf(done, 'TSM_SUPREME_COURT_REQUEST')).toBe('NOT STARTED');
  });

  it('is recalled only, so it is recorded with a reason and refuses nothing', () => {
    expect(refusalOf(executed, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-22')).toBe('reason REASON_NEEDED');
    expect(warningsOn(executed, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-22', why)).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
    ]);
    expect(warningsOn(executed, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-24', why)).toContain('DONE_AFTER_PERIOD');
  });

  it('rules within fourteen working days of the request, and every clock has its end', () => {
    const asked = after(executed, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-22', why);
    expect(stateOf(asked)).toBe('AT_SUPREME_COURT');
    expect(clockOf(asked, 'TSM_SUPREME_COURT_REQUEST')).toContain('2024-01-22');
    // Twelve working days until 7 February; the 8th and 9th are a holiday and joint leave.
    expect(clockOf(asked, 'TSM_SUPREME_COURT_RULING')).toBe('2024-02-13 2024-02-13 RUNS');
    const ruling = after(asked, 'RECORD_SUPREME_COURT_RULING', '2024-02-07', why);
    expect(stateOf(ruling)).toBe('SUPREME_COURT_RULED');
    expect(ruling.clocks.filter(({ rule, stoppedOn }) => rule.startsWith('TSM_SUPREME') && !stoppedOn)).toEqual([]);
    expect(refusalOf(asked, 'RECORD_SUPREME_COURT_RULING', '2024-01-21', why)).toBe('on BEFORE_PRECEDING_STEP');
  });

  it('may be asked before the office hears what KPU decided; the right then runs no more', () => {
    const asked = after(ruled, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-17', why);
    const heard = after(asked, 'CONFIRM_RULING_EXECUTED', '2024-01-17');
    expect([stateOf(heard), clockOf(heard, 'TSM_SUPREME_COURT_REQUEST')]).toEqual(['AT_SUPREME_COURT', 'NOT STARTED']);
  });

  it('leaves a complaint where it is, and is asked once', () => {
    const complained = after(ruled, 'COMPLAIN_TO_DKPP', '2024-01-19');
    expect(stateOf(after(complained, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-22', why))).toBe('DKPP_COMPLAINT');
    const asked = after(executed, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-22', why);
    expect(refusalOf(asked, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-23', why)).toBe('NO_SUCH_STEP');
    expect(refusalOf(executed, 'RECORD_SUPREME_COURT_RULING', '2024-01-22', why)).toBe('NO_SUCH_STEP');
  });

  it('is for structured violations as far as is recalled, and says so of others', () => {
    const plain = matterIn('ADMINISTRATIVE', 'EXECUTED');
    const { warnings, starts } = taken(plain, 'RECORD_SUPREME_COURT_REQUEST', '2024-01-22', why);
    expect(warnings.map(({ code }) => code)).toContain('SUPREME_COURT_IS_FOR_STRUCTURED');
    expect(starts).toEqual([]);
  });
});
