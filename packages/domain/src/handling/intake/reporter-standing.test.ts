import { describe, expect, it } from 'vitest';
import { begin, decided, judged, next, said, take } from '../../../test/matter-examples';
import { reporterStanding } from './reporter-standing';

const on = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
const as = (reporterStanding: string) => begin({ reporterStanding });
const reviewed = (standing: string, changes: object = {}) => take(as(standing), 'REVIEW_REPORT', changes, on('09'));
const ground = { ground: 'REPORTER_NOT_ENTITLED' };

describe('by what somebody may report', () => {
  it.each(['VOTER', 'CONTESTANT', 'MONITOR'])('is told nothing of a %s', (standing) => {
    expect(said(null, 'RECEIVE_REPORT', { reporterStanding: standing })).toEqual([]);
    expect(said(reviewed(standing), 'REGISTER_REPORT', {}, on('10'))).toEqual([]);
  });

  it.each([
    ['NOT_SHOWN', 'REPORTER_STANDING_NOT_SHOWN'],
    ['NOT_ENTITLED', 'REPORTER_NOT_ENTITLED'],
  ])('is told by article where it is %s, and the report is received and reviewed', (standing, code) => {
    const cites = [
      {
        instrument: 'UU 7/2017',
        article: '454',
        paragraph: '3',
        evidence: { rule: 'SECONDARY', pinpoint: 'RECALLED' },
      },
      { instrument: 'Perbawaslu 7/2022', article: '8', paragraph: '2' },
    ];
    const answer = decided(null, 'RECEIVE_REPORT', { reporterStanding: standing });
    expect(answer).toMatchObject({ value: { warnings: [{ code, cites }] } });
    expect(said(as(standing), 'REVIEW_REPORT', {}, on('09'))).toEqual([code]);
  });

  it('is found by the review, which mends what was stated at the delivery', () => {
    const shown = reviewed('NOT_SHOWN', { reporterStanding: 'VOTER' });
    expect(reporterStanding(shown)).toBe('VOTER');
    expect(said(as('NOT_SHOWN'), 'REVIEW_REPORT', { reporterStanding: 'VOTER' }, on('09'))).toEqual([]);
    expect(said(shown, 'REGISTER_REPORT', {}, on('10'))).toEqual([]);
    expect(reporterStanding(reviewed('VOTER', { reporterStanding: 'NOT_ENTITLED' }))).toBe('NOT_ENTITLED');
    expect(reporterStanding(reviewed('MONITOR'))).toBe('MONITOR');
  });

  it('bars the registration of whoever may not, by an article that was read', () => {
    const answer = decided(reviewed('NOT_ENTITLED'), 'REGISTER_REPORT', {}, { ...on('10'), reason: 'Mendesak' });
    expect(answer).toMatchObject({
      refusal: { code: 'REPORTER_NOT_ENTITLED', rule: { article: '454', evidence: { rule: 'SECONDARY' } } },
    });
    const act = next(reviewed('NOT_ENTITLED'), 'REGISTER_REPORT', on('10').at);
    expect(act).toMatchObject({ standing: 'MAY_NOT', missing: [{ en: 'Proof that the reporter may report' }] });
  });

  it('asks for a reason where it was never shown', () => {
    expect(said(reviewed('NOT_SHOWN'), 'REGISTER_REPORT', {}, on('10'))).toEqual(['REASON_NEEDED']);
    expect(said(reviewed('NOT_SHOWN'), 'REGISTER_REPORT', {}, { ...on('10'), reason: 'Dikenal' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'REPORTER_STANDING_NOT_SHOWN',
    ]);
  });

  it('leads to preliminary information: declined on that ground, and traced', () => {
    const declined = take(reviewed('NOT_ENTITLED'), 'DECLINE_REPORT', ground, on('10'));
    expect(declined.states.INTAKE).toBe('NOT_REGISTERED');
    expect(said(declined, 'TREAT_AS_PRELIMINARY', {}, on('10'))).toEqual([]);
    const incomplete = reviewed('NOT_ENTITLED', judged('REPORTER'));
    const asked = take(incomplete, 'REQUEST_COMPLETION', { lacking: ['REPORTER'] }, on('10'));
    expect(said(asked, 'DECLINE_REPORT', ground, on('10'))).toEqual([]);
  });

  it('is no ground to decline the report of anybody else', () => {
    expect(said(reviewed('VOTER', judged('EVIDENCE')), 'DECLINE_REPORT', ground, on('10'))).toEqual(['REASON_NEEDED']);
    const late = take(begin({}, on('17')), 'REVIEW_REPORT', judged('IN_TIME'), on('17'));
    expect(said(late, 'DECLINE_REPORT', ground, { ...on('18'), reason: 'Alasan' })).toEqual([
      'OUTSIDE_KNOWN_PROCEDURE',
      'REPORTER_ENTITLED_BY_RECORD',
    ]);
  });
});
