import type { CivilDate } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { decided, matterIn, next, panwascamMember, regencyMember, said, take } from '../../test/matter-examples';
import { actNames, actOf, type ActName, type Matter, type ProcessName } from '.';

const on = { at: '2024-01-22T10:00:00+08:00' };
const stated = { quorum: { members: 2, source: 'https://example.org/' }, officeMembers: 3 };
const together = actNames.filter((name) => ['PLENARY', 'HEARING_PANEL'].includes(actOf(name).doer));

/** Where each of these acts is usually taken. */
const taken: Partial<Record<ActName, readonly [ProcessName, string]>> = {
  DECIDE: ['HANDLING', 'STUDIED'],
  RECOMMEND_UPWARD: ['ADMINISTRATIVE', 'AT_SUBDISTRICT'],
  OPEN_HEARING: ['ADMINISTRATIVE', 'AT_REGENCY'],
  HOLD_HEARING: ['ADMINISTRATIVE', 'HEARING'],
  RULE: ['ADMINISTRATIVE', 'HEARING'],
  DECLARE_CRIME: ['CRIMINAL', 'DISCUSSED'],
  DECIDE_ETHICS: ['ETHICS', 'OPEN'],
};

function standing(name: ActName, changes: Partial<Matter> = {}): Matter {
  const [process, state] = taken[name]!;
  const whose = name === 'DECIDE_ETHICS' ? { respondents: ['SUPERVISOR'] as const } : {};
  return matterIn(process, state, { kinds: ['ADMINISTRATIVE'], ...whose, ...changes });
}

/** A member of the regency office who stood back from a matter, on 16 January. */
function stoodBack(matter: Matter, member: string, ground = 'INTEREST', by = regencyMember): Matter {
  const handled: Matter = { ...matter, states: { ...matter.states, HANDLING: matter.states.HANDLING ?? 'DECIDED' } };
  const declared = take(handled, 'DECLARE_RECUSAL', { member, ground }, { at: '2024-01-16T10:00:00+08:00', actor: by });
  return { ...declared, states: matter.states };
}

describe('an act that members take together', () => {
  it('is one of these', () => {
    expect(new Set(together)).toEqual(new Set(Object.keys(taken)));
  });

  it.each(together)('%s asks a member who stood back for a reason', (name) => {
    const matter = stoodBack(standing(name), regencyMember.id);
    const barred = actOf(name).barred?.(matter, { actor: regencyMember, on: '2024-01-22' as CivilDate });
    if (barred) return;
    expect(next(matter, name, on.at)).toMatchObject({ standing: 'OUTSIDE' });
    expect(said(matter, name, {}, on)).toContain('REASON_NEEDED');
    expect(said(matter, name, {}, { ...on, reason: 'Alasan' })).toContain('RECUSED_MEMBER_DECIDES');
    expect(said(stoodBack(standing(name), 'regency-2'), name, {}, on)).not.toContain('REASON_NEEDED');
  });

  it.each(together.filter((name) => name !== 'DECIDE'))('%s tells of those who stood back', (name) => {
    const told = (matter: Matter) => said(matter, name, {}, { ...on, reason: 'Alasan' });
    expect(told(stoodBack(standing(name), 'regency-2'))).toContain('RECUSAL_DECLARED');
    expect(told(standing(name))).not.toContain('RECUSAL_DECLARED');
  });
});

describe('those who may sit', () => {
  const decide = (matter: Matter, changes: object = {}, facts: object = stated) =>
    said(matter, 'DECIDE', changes, { ...on, facts });
  const studied = standing('DECIDE');

  it('are the members of the office without those who stood back', () => {
    expect(decide(studied)).toEqual([]);
    expect(decide(studied, { membersPresent: 4 })).toEqual(['MORE_THAN_MAY_SIT']);
    const one = stoodBack(studied, 'regency-2');
    expect(decide(one, { recused: ['regency-2'] })).toEqual(['MORE_THAN_MAY_SIT']);
    expect(decide(one, { recused: ['regency-2'], membersPresent: 2 })).toEqual([]);
  });

  it('alone make a quorum', () => {
    const two = { recused: ['regency-2', 'regency-3'], membersPresent: 3 };
    const answer = decided(studied, 'DECIDE', two, { ...on, facts: stated });
    expect(answer).toMatchObject({
      value: { warnings: [{ code: 'BELOW_QUORUM' }, { code: 'MORE_THAN_MAY_SIT' }] },
    });
    expect(answer.ok ? answer.value.warnings[0]?.message.en : '').toContain('were 1 members');
    expect(decide(studied, two, { ...stated, officeMembers: null })).toEqual([]);
  });

  it('are one to seven, as at any plenary', () => {
    expect(decide(studied, { membersPresent: 0 })).toEqual(['NOT_A_COUNT']);
    expect(decide(studied, { membersPresent: 8 })).toEqual(['TOO_LARGE']);
    expect(decide(studied, { membersPresent: 99 })).toEqual(['TOO_LARGE']);
    expect(decide(studied, { membersPresent: 7 }, { ...stated, officeMembers: 7 })).toEqual([]);
  });

  it('form the panel of a hearing, which has no quorum of a plenary', () => {
    const panel = (matter: Matter, panelMembers: number) =>
      said(matter, 'OPEN_HEARING', { panelMembers }, { ...on, facts: stated });
    const first = standing('OPEN_HEARING');
    expect([panel(first, 1), panel(first, 3), panel(first, 4)]).toEqual([[], [], ['MORE_THAN_MAY_SIT']]);
    expect(panel(stoodBack(first, 'regency-2'), 3)).toEqual(['MORE_THAN_MAY_SIT', 'RECUSAL_DECLARED']);
    expect(panel(first, 8)).toEqual(['TOO_LARGE']);
  });

  it('are not fewer for what another office had declared before, nor for what was declared later', () => {
    const elsewhere = stoodBack(studied, 'panwascam-2', 'INTEREST', panwascamMember);
    expect(decide(elsewhere)).toEqual([]);
    const linked = take(studied, 'LINK_MATTER', {}, { at: '2024-01-10T10:00:00+08:00' });
    const before = { at: '2024-01-15T10:00:00+08:00', now: on.at, facts: stated };
    expect(said(stoodBack(linked, 'regency-2'), 'DECIDE', {}, before)).toEqual([]);
  });
});

describe('a member who is himself a respondent', () => {
  const of = (capacity: Matter['respondents'][number]) => standing('DECIDE', { respondents: [capacity] });
  const regencyOnes = of('BAWASLU_REGENCY');
  const facts = { ...stated, officeMembers: 3 };

  it('may be one where a respondent is of an office like the one that decides; it is told by article, and not refused', () => {
    const answer = decided(regencyOnes, 'DECIDE', {}, { ...on, facts });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        warnings: expect.arrayContaining([expect.objectContaining({ code: 'MEMBER_MAY_BE_RESPONDENT' })]) as [],
      },
    });
    const cites = answer.ok ? answer.value.warnings.flatMap((warning) => warning.cites) : [];
    expect(cites).toContainEqual(expect.objectContaining({ instrument: 'Perbawaslu 7/2022', article: '20' }));
    const there = { ...on, facts, actor: panwascamMember };
    expect(said({ ...of('SUPERVISOR'), office: panwascamMember.office! }, 'DECIDE', {}, there)).toContain(
      'MEMBER_MAY_BE_RESPONDENT',
    );
    expect(said(of('SUPERVISOR'), 'DECIDE', {}, { ...on, facts })).not.toContain('MEMBER_MAY_BE_RESPONDENT');
  });

  it('has stood back as one: nothing more is asked, unless he sat', () => {
    const one = stoodBack(regencyOnes, 'regency-2', 'RESPONDENT');
    const told = (changes: object) => said(one, 'DECIDE', changes, { ...on, facts });
    const away = told({ recused: ['regency-2'], membersPresent: 2 });
    expect(away).not.toContain('MEMBER_MAY_BE_RESPONDENT');
    expect(away).not.toContain('RESPONDENT_DECIDES');
    expect(told({})).toEqual(expect.arrayContaining(['RECUSAL_NOT_RESPECTED', 'RESPONDENT_DECIDES']));
  });

  it('of another election is not told by these articles', () => {
    const pilkada: Matter = { ...regencyOnes, election: 'PILKADA_2024' };
    const told = said(pilkada, 'DECIDE', {}, { ...on, reason: 'Alasan', facts });
    expect(told).toContain('OUTSIDE_KNOWN_PROCEDURE');
    expect(told).not.toContain('MEMBER_MAY_BE_RESPONDENT');
  });
});
