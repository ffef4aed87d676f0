import { describe, expect, it } from 'vitest';
import { begin, decided, next, panwascamMember, running, said, take, type Around } from '../../../test/matter-examples';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const quorum = (members: number): Around => ({ facts: { quorum: { members, source: 'Tata tertib' } } });

const registered = take(take(begin(), 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10'));
const studied = take(registered, 'FINISH_STUDY', {}, on('16'));

describe('the study', () => {
  it('has seven days by two readings: the first ends on the 17th, the other on the 19th', () => {
    expect(running(studied)).toEqual({ STUDY: ['2024-01-17', '2024-01-19'] });
    const late = (day: string) => said(studied, 'DECIDE', {}, { ...on(day), ...quorum(3) });
    expect([late('17'), late('18'), late('19'), late('22')]).toEqual([
      [],
      ['DONE_AFTER_EARLIEST'],
      ['DONE_AFTER_EARLIEST'],
      ['DONE_AFTER_PERIOD'],
    ]);
  });

  it('without a session is told', () => {
    expect(said(registered, 'FINISH_STUDY', {}, on('16'))).toEqual(['NO_SESSION_HELD']);
  });

  it('is extended to fourteen working days in total, counted from registration', () => {
    const extended = take(studied, 'EXTEND_STUDY', {}, on('17'));
    expect(extended.states.HANDLING).toBe('CLARIFYING');
    expect(running(extended)).toEqual({ STUDY_EXTENDED: ['2024-01-30', '2024-01-30'] });
    expect(said(studied, 'EXTEND_STUDY', {}, on('17'))).toEqual([]);
    expect(said(studied, 'EXTEND_STUDY', {}, on('19'))).toEqual(['DONE_AFTER_EARLIEST']);
  });

  it('after its seven days is extended outside the known procedure only', () => {
    expect(said(studied, 'EXTEND_STUDY', {}, on('22'))).toEqual(['REASON_NEEDED']);
    expect(said(studied, 'EXTEND_STUDY', {}, { ...on('22'), reason: 'Saksi sakit' })).toContain('EXTENDED_AFTER_STUDY');
    expect(next(studied, 'EXTEND_STUDY', on('22').at).standing).toBe('OUTSIDE');
  });

  it('is extended once, by article', () => {
    const extended = take(registered, 'EXTEND_STUDY', {}, on('17'));
    const answer = decided(extended, 'EXTEND_STUDY', {}, { ...on('18'), reason: 'Lagi' });
    expect(answer).toMatchObject({ refusal: { code: 'STUDY_ALREADY_EXTENDED', rule: { article: '454' } } });
    expect(next(extended, 'EXTEND_STUDY', on('18').at).standing).toBe('MAY_NOT');
  });
});

describe('the plenary', () => {
  const several = {
    outcomes: [
      { kind: 'ADMINISTRATIVE', outcome: 'PROVEN' },
      { kind: 'CRIMINAL', outcome: 'NOT_ENOUGH_EVIDENCE' },
      { kind: 'ETHICS', outcome: 'PROVEN' },
      { kind: 'OTHER_LAW', outcome: 'PROVEN' },
    ],
  };

  it('opens the track of each proven kind, and only those', () => {
    const matter = take(studied, 'DECIDE', several, on('17'));
    expect(matter.states).toMatchObject({
      HANDLING: 'DECIDED',
      ADMINISTRATIVE: 'AT_REGENCY',
      ETHICS: 'OPEN',
      OTHER: 'OPEN',
    });
    expect(matter.states).not.toHaveProperty('CRIMINAL');
    expect(matter.kinds).toEqual(['ADMINISTRATIVE', 'ETHICS', 'OTHER_LAW']);
    // Fourteen working days from registration, on the administrative track.
    expect(running(matter)).toEqual({ ADMINISTRATIVE_RULING: ['2024-01-30', '2024-01-30'] });
  });

  it('of a sub-district hands up, so no ruling of its own is due', () => {
    const there = { actor: panwascamMember };
    const ours = take(begin({}, there), 'REVIEW_REPORT', {}, { ...on('09'), ...there });
    const study = take(
      take(ours, 'REGISTER_REPORT', {}, { ...on('10'), ...there }),
      'FINISH_STUDY',
      {},
      {
        ...on('16'),
        ...there,
      },
    );
    const matter = take(study, 'DECIDE', {}, { ...on('17'), ...there });
    expect(matter.states.ADMINISTRATIVE).toBe('AT_SUBDISTRICT');
    expect(running(matter)).toEqual({});
  });

  it('that finds nothing stops the matter, on recollection only and so with a reason', () => {
    const nothing = { outcomes: [{ kind: 'ADMINISTRATIVE', outcome: 'NOT_PROVEN' }] };
    expect(said(studied, 'DECIDE', nothing, on('17'))).toEqual(['REASON_NEEDED']);
    const matter = take(studied, 'DECIDE', nothing, { ...on('17'), reason: 'Unsur tidak terpenuhi' });
    expect(matter.states).toEqual({ INTAKE: 'REGISTERED', HANDLING: 'STOPPED' });
  });

  it('leaves the open track of a TSM report where it stands', () => {
    const reviewed = take(begin(), 'REVIEW_REPORT', {}, on('09'));
    const tsm = take(reviewed, 'REGISTER_REPORT', { structured: true }, on('10'));
    const answer = decided(take(tsm, 'FINISH_STUDY', {}, on('16')), 'DECIDE', {}, on('17'));
    expect(answer).toMatchObject({ value: { opens: {}, starts: [] } });
  });

  it('decides each kind once', () => {
    const twice = { outcomes: [several.outcomes[0], several.outcomes[0]] };
    expect(said(studied, 'DECIDE', twice, on('17'))).toEqual(['DUPLICATE']);
  });

  it('before the study lies outside, and says what is missing', () => {
    expect(said(registered, 'DECIDE', {}, on('12'))).toEqual(['REASON_NEEDED']);
    expect(next(registered, 'DECIDE', on('12').at).missing).toHaveLength(2);
  });

  it('is looked at for its quorum where the regency states one', () => {
    expect(said(studied, 'DECIDE', {}, on('17'))).toEqual(['QUORUM_NOT_STATED']);
    expect(said(studied, 'DECIDE', {}, { ...on('17'), ...quorum(3) })).toEqual([]);
    expect(said(studied, 'DECIDE', { membersPresent: 2 }, { ...on('17'), ...quorum(3) })).toEqual(['BELOW_QUORUM']);
  });

  it('respects a declared recusal', () => {
    const recused = take(studied, 'DECLARE_RECUSAL', { member: 'regency-2' }, on('16'));
    const told = (changes: object) => said(recused, 'DECIDE', changes, { ...on('17'), ...quorum(2) });
    expect(told({})).toEqual(['RECUSAL_NOT_RESPECTED']);
    expect(told({ recused: ['regency-2'] })).toEqual([]);
    const own = take(studied, 'DECLARE_RECUSAL', { member: 'regency-1' }, on('16'));
    expect(said(own, 'DECIDE', { recused: ['regency-1'] }, on('17'))).toEqual(['REASON_NEEDED']);
  });

  it('is warned of respondents whom the administrative list does not have', () => {
    const printer = take(
      take(take(begin({ respondents: ['PRINTER'] }), 'REVIEW_REPORT', {}, on('09')), 'REGISTER_REPORT', {}, on('10')),
      'FINISH_STUDY',
      {},
      on('16'),
    );
    expect(said(printer, 'DECIDE', {}, { ...on('17'), ...quorum(3) })).toEqual([
      'RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST',
    ]);
  });
});
