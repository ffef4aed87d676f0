import { describe, expect, it } from 'vitest';
import {
  after,
  day,
  matterIn,
  panwascam,
  place,
  refusalOf,
  regency,
  taken,
  warningsOn,
} from '../../../test/track-examples';
import type { RespondentCapacity } from '../../violation';
import { actNames, actOf, referralsOf, referralStanding, type Matter } from '..';
import { referralEvents } from '../referral-events';

const about = (...respondents: RespondentCapacity[]) => matterIn('ETHICS', 'OPEN', { respondents });
const ofSupervisor = { ...about('SUPERVISOR'), office: panwascam };
const stateOf = ({ states }: Matter) => states.ETHICS;

describe('the addressee', () => {
  it.each<[RespondentCapacity, string, string[]]>([
    ['KPU_REGENCY', 'DKPP', []],
    ['KPU_REGENCY', 'KPU_REGENCY', ['ETHICS_ADDRESSEE_DOES_NOT_FIT']],
    ['BAWASLU_REGENCY', 'DKPP', []],
    ['BAWASLU_REGENCY', 'KPU_REGENCY', ['ETHICS_ADDRESSEE_DOES_NOT_FIT']],
    ['PPK', 'KPU_REGENCY', []],
    ['PPS', 'KPU_REGENCY', []],
    ['KPPS', 'KPU_REGENCY', []],
    ['KPPS', 'DKPP', ['ETHICS_ADDRESSEE_DOES_NOT_FIT']],
    ['SUPERVISOR', 'DKPP', ['ETHICS_ADDRESSEE_DOES_NOT_FIT', 'ETHICS_ALSO_OF_SUPERVISORS']],
    ['PRINTER', 'DKPP', ['ETHICS_ADDRESSEE_DOES_NOT_FIT', 'ETHICS_RESPONDENT_HAS_NO_BODY']],
  ])('of %s at %s', (respondent, addressee, warnings) => {
    expect(warningsOn(about(respondent), 'FORWARD_ETHICS', '2024-01-10', { addressee })).toEqual(warnings);
  });

  it('is two for respondents of two kinds, and the track waits for both', () => {
    const mixed = about('KPU_REGENCY', 'PPS');
    const one = after(mixed, 'FORWARD_ETHICS', '2024-01-10');
    const both = after(one, 'FORWARD_ETHICS', '2024-01-11', { addressee: 'KPU_REGENCY' });
    const received = after(both, 'RECORD_ETHICS_RECEIVED', '2024-01-12');
    const alsoReceived = after(received, 'RECORD_ETHICS_RECEIVED', '2024-01-12', { addressee: 'KPU_REGENCY' });
    const first = after(alsoReceived, 'RECORD_ETHICS_DONE', '2024-02-01');
    expect(stateOf(first)).toBe('RECEIVED');
    expect(stateOf(after(first, 'RECORD_ETHICS_DONE', '2024-02-02', { addressee: 'KPU_REGENCY' }))).toBe('DONE');
    expect(referralsOf(first, place).map((referral) => referralStanding(referral, day('2024-02-02')))).toEqual([
      'DONE',
      'RECEIVED',
    ]);
  });
});

describe('ad hoc supervisors', () => {
  it('are not for a Panwascam to decide on', () => {
    const taking = { by: 'PANWASCAM', reason: 'Mendesak' } as const;
    expect(refusalOf(ofSupervisor, 'DECIDE_ETHICS', '2024-01-10', taking)).toBe('NOT_COMPETENT');
    expect(refusalOf(about('PPS'), 'DECIDE_ETHICS', '2024-01-10', taking)).toMatch(/^TAKEN/);
  });

  it('are forwarded by a Panwascam outside the known procedure, by the article', () => {
    const by = { by: 'PANWASCAM' } as const;
    expect(refusalOf(ofSupervisor, 'FORWARD_ETHICS', '2024-01-10', by)).toBe('reason REASON_NEEDED');
    const { warnings } = taken(ofSupervisor, 'FORWARD_ETHICS', '2024-01-10', { ...by, reason: 'Surat sudah dikirim' });
    const told = warnings.find(({ code }) => code === 'ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY');
    expect(told?.cites).toMatchObject([{ instrument: 'Perbawaslu 7/2022', article: '20', paragraph: '1' }]);
  });

  it('are not the members of Bawaslu itself, whom DKPP judges', () => {
    expect(refusalOf(about('BAWASLU_REGENCY'), 'DECIDE_ETHICS', '2024-01-15')).toBe('reason REASON_NEEDED');
    const elsewhere = { ...about('BAWASLU_REGENCY'), office: panwascam };
    expect(refusalOf(elsewhere, 'HAND_UP_ETHICS', '2024-01-10', { by: 'PANWASCAM' })).toBe('reason REASON_NEEDED');
  });

  it('and all others are forwarded by the regency, as far as is recalled', () => {
    const ofKpu = { ...about('KPU_REGENCY'), office: panwascam };
    expect(warningsOn(ofKpu, 'FORWARD_ETHICS', '2024-01-10', { by: 'PANWASCAM' })).toEqual([
      'ETHICS_FORWARDED_BY_PANWASCAM',
    ]);
  });

  it('are handed up to the regency, which decides itself', () => {
    const handedUp = after(ofSupervisor, 'HAND_UP_ETHICS', '2024-01-10', { by: 'PANWASCAM' });
    expect([stateOf(handedUp), handedUp.office]).toEqual(['OPEN', regency]);
    expect(refusalOf(handedUp, 'HAND_UP_ETHICS', '2024-01-11')).toBe('on SAME_OFFICE');
    const decided = taken(handedUp, 'DECIDE_ETHICS', '2024-01-15');
    expect([decided.state, decided.warnings, decided.outsideKnownProcedure]).toEqual(['DECIDED', [], null]);
    expect(refusalOf(handedUp, 'DECIDE_ETHICS', '2024-01-09')).toContain('on BEFORE_PRECEDING_STEP');
  });

  it('alone are decided on by the regency; others need a reason', () => {
    expect(refusalOf(about('PPK'), 'DECIDE_ETHICS', '2024-01-15')).toBe('reason REASON_NEEDED');
    expect(warningsOn(about('PPK'), 'DECIDE_ETHICS', '2024-01-15', { reason: 'x' })).toContain(
      'ETHICS_OF_ANOTHER_BODY',
    );
    const handing = { by: 'PANWASCAM', reason: 'Kewenangan penerusan' } as const;
    expect(warningsOn({ ...about('PPK'), office: panwascam }, 'HAND_UP_ETHICS', '2024-01-15', handing)).toContain(
      'HANDING_UP_IS_FOR_SUPERVISORS',
    );
  });

  it('beside others are decided on while the others are still with their body', () => {
    const forwarded = after(about('SUPERVISOR', 'PPS'), 'FORWARD_ETHICS', '2024-01-10', { addressee: 'KPU_REGENCY' });
    expect(stateOf(after(forwarded, 'DECIDE_ETHICS', '2024-01-15'))).toBe('FORWARDED');
  });
});

describe('a reply', () => {
  const forwarded = after(about('KPU_REGENCY'), 'FORWARD_ETHICS', '2024-01-10');

  it('answers a referral that was sent, by the body to which it was', () => {
    expect(stateOf(after(forwarded, 'RECORD_ETHICS_ANSWER', '2024-01-20'))).toBe('ANSWERED');
    const from = { addressee: 'KPU_REGENCY' };
    expect(refusalOf(forwarded, 'RECORD_ETHICS_ANSWER', '2024-01-20', from)).toBe('addressee NO_SUCH_REFERRAL');
    expect(refusalOf(about('KPU_REGENCY'), 'RECORD_ETHICS_DONE', '2024-01-20', { reason: 'x' })).toBe('NO_SUCH_STEP');
  });

  it('to an event is told apart by names that the acts have', () => {
    const events = new Set(actNames.map((name) => actOf(name).event));
    expect(Object.keys(referralEvents).filter((event) => !events.has(event))).toEqual([]);
  });
});
