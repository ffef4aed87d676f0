import { describe, expect, it } from 'vitest';
import { begin, decided, judged, next, panwascamMember, running, said, take } from '../../../test/matter-examples';
import { unmetRequirements } from '..';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const lacking = judged('EVIDENCE');

const received = begin();
const complete = take(received, 'REVIEW_REPORT', {}, on('09'));
const incomplete = take(received, 'REVIEW_REPORT', lacking, on('09'));
const asked = take(incomplete, 'REQUEST_COMPLETION', {}, on('10'));
const completed = take(asked, 'COMPLETE_REPORT', {}, on('11'));

describe('the initial review', () => {
  it('judges each requirement once', () => {
    const { requirements } = judged();
    const twice = [...requirements.slice(1), requirements[1]];
    expect(said(received, 'REVIEW_REPORT', { requirements: requirements.slice(1) }, on('09'))).toEqual([
      'REQUIREMENT_NOT_JUDGED',
    ]);
    expect(said(received, 'REVIEW_REPORT', { requirements: twice }, on('09'))).toEqual(['REQUIREMENT_NOT_JUDGED']);
  });

  it('is complete only where all are met', () => {
    const told = (changes: object) => said(received, 'REVIEW_REPORT', changes, on('09'));
    expect(told({ ...lacking, result: 'COMPLETE' })).toEqual(['RESULT_CONTRADICTS_REQUIREMENTS']);
    expect(told({ result: 'INCOMPLETE' })).toEqual(['RESULT_CONTRADICTS_REQUIREMENTS']);
  });

  it('stops its clock and starts the next: registration, or the notice to the reporter', () => {
    expect(running(complete)).toEqual({ REGISTRATION: ['2024-01-10', '2024-01-10'] });
    expect(running(incomplete)).toEqual({ COMPLETION_NOTICE: ['2024-01-10', '2024-01-10'] });
  });

  it('after its two days is recorded and says so', () => {
    expect(said(received, 'REVIEW_REPORT', {}, on('10'))).toEqual([]);
    expect(said(received, 'REVIEW_REPORT', {}, on('11'))).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('names what it found unmet with its note, also once the reporter has completed it', () => {
    expect(unmetRequirements(received)).toEqual([]);
    expect(unmetRequirements(complete)).toEqual([]);
    const evidence = { requirement: 'EVIDENCE', met: false, note: null };
    expect(unmetRequirements(incomplete)).toEqual([evidence]);
    expect(unmetRequirements(completed)).toEqual([evidence]);
    expect(unmetRequirements(take(completed, 'REVIEW_REPORT', {}, on('12')))).toEqual([]);
  });

  it('is told where the time is judged otherwise than the stated days', () => {
    const late = begin({}, on('17'));
    expect(said(late, 'REVIEW_REPORT', {}, on('17'))).toEqual(['TIME_WAS_OVER']);
    expect(said(late, 'REVIEW_REPORT', judged('IN_TIME'), on('17'))).toEqual([]);
    expect(said(received, 'REVIEW_REPORT', judged('IN_TIME'), on('09'))).toEqual(['TIME_NOT_OVER']);
  });

  it('that finds met what nothing was delivered for is told one by one, by article', () => {
    const nothing = { reporter: null, occurredOn: null, place: null, account: null, respondents: [], evidence: [] };
    const empty = begin(nothing);
    expect(said(empty, 'REVIEW_REPORT', {}, on('09'))).toEqual([
      'FORMAL_REQUIREMENT_EMPTY',
      'FORMAL_REQUIREMENT_EMPTY',
      'MATERIAL_REQUIREMENT_EMPTY',
      'MATERIAL_REQUIREMENT_EMPTY',
      'MATERIAL_REQUIREMENT_EMPTY',
    ]);
    const unmet = judged('REPORTER', 'RESPONDENT', 'TIME_AND_PLACE', 'ACCOUNT');
    expect(decided(empty, 'REVIEW_REPORT', unmet, on('09'))).toMatchObject({
      value: {
        warnings: [{ message: { en: expect.stringContaining('"Evidence"') as string }, cites: [{ paragraph: '4' }] }],
      },
    });
    const noPlace = begin({ place: null });
    expect(said(noPlace, 'REVIEW_REPORT', {}, on('09'))).toEqual(['MATERIAL_REQUIREMENT_EMPTY']);
    expect(said(noPlace, 'REVIEW_REPORT', judged('TIME_AND_PLACE'), on('09'))).toEqual([]);
  });

  it('takes what the reporter completed as delivered', () => {
    const bare = take(begin({ evidence: [], account: null }), 'REVIEW_REPORT', judged('EVIDENCE', 'ACCOUNT'), on('09'));
    const more = take(bare, 'REQUEST_COMPLETION', {}, on('10'));
    const told = (changes: object) =>
      said(take(more, 'COMPLETE_REPORT', changes, on('11')), 'REVIEW_REPORT', {}, on('12'));
    expect(told({ completed: ['ACCOUNT'], evidence: [] })).toEqual(['MATERIAL_REQUIREMENT_EMPTY']);
    expect(told({ completed: ['ACCOUNT'], evidence: ['Foto'] })).toEqual([]);
    expect(told({ completed: ['ACCOUNT', 'EVIDENCE'], evidence: [] })).toEqual([]);
  });

  it('says that it lies elsewhere', () => {
    expect(said(received, 'REVIEW_REPORT', { competent: false }, on('09'))).toEqual(['LIES_ELSEWHERE']);
  });

  it('takes a report on that a village supervisor received', () => {
    const village = {
      ...panwascamMember,
      office: 'VILLAGE_SUPERVISOR:63.11.03.2001' as typeof panwascamMember.office,
      role: 'SUPERVISOR' as const,
    };
    const passed = begin({}, { actor: village });
    expect(passed.office).toBe('VILLAGE_SUPERVISOR:63.11.03.2001');
    expect(said(passed, 'REVIEW_REPORT', {}, { ...on('09'), actor: panwascamMember })).toEqual([]);
    expect(take(passed, 'REVIEW_REPORT', {}, { ...on('09'), actor: panwascamMember }).office).toBe(
      'PANWASCAM:63.11.03',
    );
  });
});

describe('registration', () => {
  it('is refused by article while a requirement is unmet, and next acts say which', () => {
    const answer = decided(incomplete, 'REGISTER_REPORT', {}, { ...on('10'), reason: 'Mendesak' });
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'REQUIREMENTS_NOT_MET', rule: { article: '15', evidence: { rule: 'SECONDARY' } } },
    });
    const act = next(incomplete, 'REGISTER_REPORT', on('10').at);
    expect(act).toMatchObject({ standing: 'MAY_NOT', missing: [{ id: 'Bukti', en: 'Evidence' }] });
  });

  it('opens the handling and starts its seven days', () => {
    const matter = take(complete, 'REGISTER_REPORT', {}, on('10'));
    expect(matter.states).toEqual({ INTAKE: 'REGISTERED', HANDLING: 'REGISTERED' });
    expect(matter.entries.at(-1)).toMatchObject({ number: { series: 'REPORT_REGISTERED' }, warnings: [] });
    expect(running(matter)).toEqual({ STUDY: ['2024-01-17', '2024-01-19'] });
    expect(matter.clocks.at(-1)?.process).toBe('HANDLING');
  });

  it('of a TSM report also opens its track, whose period is recalled', () => {
    const answer = decided(complete, 'REGISTER_REPORT', { structured: true }, on('10'));
    expect(answer).toMatchObject({ value: { opens: { HANDLING: 'REGISTERED', ADMINISTRATIVE: 'AT_REGENCY' } } });
    expect(said(complete, 'REGISTER_REPORT', { structured: true }, on('10'))).toEqual(['TSM_UNDER_HEARING_RULES']);
    const started = answer.ok ? answer.value.starts.find(({ rule }) => rule === 'TSM_RULING') : undefined;
    expect(started?.deadline?.cites[0]?.evidence.rule).toBe('RECALLED');
  });

  it('of a report that says TSM as a plain matter is told by article, and not refused', () => {
    const tsm = take(begin({ structured: true }), 'REVIEW_REPORT', {}, on('09'));
    const answer = decided(tsm, 'REGISTER_REPORT', {}, on('10'));
    expect(answer).toMatchObject({
      value: { warnings: [{ code: 'TSM_REGISTERED_PLAIN', cites: [{ article: '19' }] }] },
    });
    expect(said(tsm, 'REGISTER_REPORT', { structured: true }, on('10'))).toEqual(['TSM_UNDER_HEARING_RULES']);
    expect(said(complete, 'REGISTER_REPORT', {}, on('10'))).toEqual([]);
  });

  it('without a review lies outside the known procedure', () => {
    expect(said(received, 'REGISTER_REPORT', {}, on('09'))).toEqual(['REASON_NEEDED']);
    expect(next(received, 'REGISTER_REPORT', on('09').at).missing).toHaveLength(1);
  });
});

describe('completion', () => {
  it('is asked for what lacks, and starts the time of the reporter', () => {
    expect(next(incomplete, 'REQUEST_COMPLETION', on('10').at).missing).toEqual([{ id: 'Bukti', en: 'Evidence' }]);
    expect(running(asked)).toEqual({ REPORT_COMPLETION: ['2024-01-12', '2024-01-12'] });
    expect(said(incomplete, 'REQUEST_COMPLETION', {}, on('11'))).toEqual(['DONE_AFTER_PERIOD']);
    expect(said(complete, 'REQUEST_COMPLETION', {}, on('10'))).toEqual(['REASON_NEEDED']);
  });

  it('in time says nothing; late it is recorded and told', () => {
    expect(said(asked, 'COMPLETE_REPORT', {}, on('12'))).toEqual([]);
    expect(said(asked, 'COMPLETE_REPORT', {}, on('16'))).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('is looked at again before registration; straight registration needs a reason', () => {
    expect(said(completed, 'REGISTER_REPORT', {}, on('11'))).toEqual(['REASON_NEEDED']);
    expect(said(completed, 'REGISTER_REPORT', {}, { ...on('11'), reason: 'Diperiksa saat diserahkan' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
    ]);
    const again = take(completed, 'REVIEW_REPORT', {}, on('12'));
    expect(said(again, 'REGISTER_REPORT', {}, on('12'))).toEqual([]);
  });

  it('that is not enough still bars registration', () => {
    const again = take(completed, 'REVIEW_REPORT', lacking, on('12'));
    expect(said(again, 'REGISTER_REPORT', {}, on('12'))).toEqual(['REQUIREMENTS_NOT_MET']);
  });
});

describe('declining', () => {
  it('is known once the time of the reporter is over, and outside before', () => {
    expect(said(asked, 'DECLINE_REPORT', {}, on('12'))).toEqual(['REASON_NEEDED']);
    expect(said(asked, 'DECLINE_REPORT', {}, { ...on('12'), reason: 'Pelapor menolak' })).toContain(
      'COMPLETION_STILL_RUNS',
    );
    const declined = take(asked, 'DECLINE_REPORT', {}, on('16'));
    expect(declined.states.INTAKE).toBe('NOT_REGISTERED');
    expect(running(declined)).toEqual({});
  });

  it('is outside on the third day too, of which sources disagree', () => {
    expect(said(asked, 'DECLINE_REPORT', {}, on('15'))).toEqual(['REASON_NEEDED']);
    const early = { ...on('15'), reason: 'Pelapor tidak dapat dihubungi' };
    expect(said(asked, 'DECLINE_REPORT', {}, early)).toEqual(['OUTSIDE_KNOWN_PROCEDURE', 'COMPLETION_END_DISPUTED']);
    expect(said(asked, 'DECLINE_REPORT', {}, on('16'))).toEqual([]);
    expect(said(asked, 'COMPLETE_REPORT', {}, on('12'))).toEqual([]);
    expect(said(asked, 'COMPLETE_REPORT', {}, on('15'))).toEqual(['COMPLETED_ON_DISPUTED_DAY', 'DONE_AFTER_PERIOD']);
    expect(said(asked, 'COMPLETE_REPORT', {}, on('16'))).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('is outside where nobody can say when the time of the reporter ends', () => {
    const unknown = { ...asked, clocks: asked.clocks.map((clock) => ({ ...clock, deadline: null })) };
    expect(said(unknown, 'DECLINE_REPORT', {}, on('31'))).toEqual(['REASON_NEEDED']);
    expect(said({ ...asked, clocks: [] }, 'DECLINE_REPORT', {}, { ...on('31'), reason: 'x' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'COMPLETION_END_UNKNOWN',
    ]);
  });

  it('right after the review is known only for what came too late', () => {
    expect(said(incomplete, 'DECLINE_REPORT', {}, on('10'))).toEqual(['REASON_NEEDED']);
    expect(said(complete, 'DECLINE_REPORT', {}, on('10'))).toEqual(['REASON_NEEDED']);
    const late = take(begin({}, on('17')), 'REVIEW_REPORT', judged('IN_TIME'), on('17'));
    expect(said(late, 'DECLINE_REPORT', { ground: 'DELIVERED_OUT_OF_TIME' }, on('18'))).toEqual([]);
  });
});
