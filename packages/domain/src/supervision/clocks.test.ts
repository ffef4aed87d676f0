import { describe, expect, it } from 'vitest';
import { after, factsOn, member, recorded, recordIn, step, suspicion } from '../../test/supervision-examples';
import type { Actor } from '../office';
import { clocksOf } from './clocks';
import { nextActs } from './next-acts';
import { isRevisionStep, stepNames } from './process';
import { SupervisionStateName } from './state-name';

const stopped = (state: SupervisionStateName) =>
  Object.fromEntries(clocksOf(recordIn(state)).map(({ rule, stoppedOn }) => [rule, stoppedOn]));

describe('the clocks of a record', () => {
  it('run until something answers them', () => {
    expect(stopped('CLOSED')).toEqual({});
    expect(stopped('RECORDED')).toEqual({ FINDING_WINDOW: null });
    expect(stopped('ADVICE_OPEN')).toEqual({ FINDING_WINDOW: null, CORRECTION_ADVICE: null });
    expect(stopped('ADVICE_CARRIED_OUT')).toEqual({ FINDING_WINDOW: '2024-01-10', CORRECTION_ADVICE: '2024-01-10' });
    expect(stopped('ADVICE_CARRIED_OUT_LATE')).toEqual({ FINDING_WINDOW: null, CORRECTION_ADVICE: '2024-01-12' });
    expect(stopped('FINDING_PROPOSED')).toEqual({ FINDING_WINDOW: null });
    expect(stopped('FINDING_FIXED')).toEqual({ FINDING_WINDOW: '2024-01-10' });
    expect(stopped('NOT_A_FINDING')).toEqual({ FINDING_WINDOW: '2024-01-10' });
  });

  it('nobody waits for advice once the finding is proposed, and the window runs again on a second proposal', () => {
    const facts = factsOn('2024-01-12T09:00:00+08:00');
    const proposed = after(recordIn('ADVICE_OPEN'), step('PROPOSE_FINDING'), facts);
    expect(clocksOf(proposed).map(({ rule, stoppedOn }) => [rule, stoppedOn])).toEqual([
      ['FINDING_WINDOW', null],
      ['CORRECTION_ADVICE', '2024-01-12'],
    ]);
    const again = after(recordIn('NOT_A_FINDING'), step('PROPOSE_FINDING', {}, 'Bukti baru'), facts);
    expect(clocksOf(again)).toMatchObject([{ rule: 'FINDING_WINDOW', stoppedOn: null }]);
  });
});

it('advice on one kind leaves the window running for the others', () => {
  const facts = factsOn('2024-01-10T09:00:00+08:00');
  const mixed = recorded({ suspicion: { ...suspicion, kinds: ['ADMINISTRATIVE', 'CRIMINAL'] } });
  const done = after(after(mixed, step('GIVE_CORRECTION_ADVICE'), facts), step('CONFIRM_ADVICE_CARRIED_OUT'), facts);
  expect(clocksOf(done)[0]).toMatchObject({ rule: 'FINDING_WINDOW', stoppedOn: null });
});

it('advice given after a proposal has a clock that runs', () => {
  const facts = factsOn('2024-01-11T09:00:00+08:00');
  const advised = after(
    recordIn('FINDING_PROPOSED'),
    step(
      'GIVE_CORRECTION_ADVICE',
      { deliveredAt: '2024-01-11T08:00:00+08:00', period: { kind: 'DAYS', days: 1 } },
      'Diminta PPK',
    ),
    facts,
  );
  expect(clocksOf(advised).at(-1)).toMatchObject({ rule: 'CORRECTION_ADVICE', stoppedOn: null });
});

describe('the next acts', () => {
  const now = factsOn('2024-01-10T14:00:00+08:00');
  const standingOf = (state: SupervisionStateName, actor: Actor = member, when = now) =>
    Object.fromEntries(nextActs(recordIn(state), actor, when).map(({ command, standing }) => [command, standing]));

  it('name every step in every state, so that none is silently absent', () => {
    for (const state of SupervisionStateName.options) {
      expect(nextActs(recordIn(state), member, now).map(({ command }) => command)).toEqual(stepNames);
    }
  });

  it('of a proposed finding are for the plenary', () => {
    expect(standingOf('FINDING_PROPOSED')).toEqual({
      GIVE_CORRECTION_ADVICE: 'OUTSIDE',
      CONFIRM_ADVICE_CARRIED_OUT: 'MAY_NOT',
      PROPOSE_FINDING: 'MAY_NOT',
      FIX_FINDING: 'MAY',
      REJECT_FINDING: 'OUTSIDE',
      PROPOSE_REVISION: 'MAY',
      APPROVE_REVISION: 'MAY_NOT',
      DECLINE_REVISION: 'MAY_NOT',
    });
    const secretary: Actor = { ...member, role: 'SECRETARIAT' };
    expect(standingOf('FINDING_PROPOSED', secretary).FIX_FINDING).toBe('NOT_THIS_ACTOR');
  });

  it('give the date, the article and what is missing', () => {
    const fix = nextActs(recordIn('FINDING_PROPOSED'), member, now).find(({ command }) => command === 'FIX_FINDING');
    expect(fix).toMatchObject({ due: { rule: 'FINDING_WINDOW', earliest: '2024-01-15' } });
    expect(fix?.cites.map(({ article, paragraph }) => `${article}(${paragraph})`)).toContain('454(5)');
    expect(fix?.missing).toHaveLength(1);
    const advice = nextActs(recordIn('RECORDED'), member, now).find(
      ({ command }) => command === 'GIVE_CORRECTION_ADVICE',
    );
    expect(advice?.due).toBeNull();
  });

  it('say why an act may not be done', () => {
    const acts = nextActs(recordIn('CLOSED'), member, now).filter(({ command }) => !isRevisionStep(command));
    for (const act of acts) {
      expect(act).toMatchObject({ standing: 'MAY_NOT', why: { id: expect.stringContaining('bagian IV') } });
    }
  });

  it('say of a proposal during advice that it is early, and after the lapse that it is due by art. 18(4)', () => {
    expect(standingOf('ADVICE_OPEN').PROPOSE_FINDING).toBe('OUTSIDE');
    const later = factsOn('2024-01-12T00:00:00+08:00');
    const propose = nextActs(recordIn('ADVICE_OPEN'), member, later).find(
      ({ command }) => command === 'PROPOSE_FINDING',
    );
    expect(propose).toMatchObject({ standing: 'MAY', cites: [{ article: '18', paragraph: '4' }] });
  });

  it('are for the office whose record it is, and for the body above a village or station supervisor', () => {
    const regency: Actor = {
      ...member,
      office: 'REGENCY:63.11' as Actor['office'],
      territory: '63.11' as Actor['territory'],
    };
    expect(standingOf('FINDING_PROPOSED', regency).FIX_FINDING).toBe('NOT_THIS_ACTOR');
    const village: Actor = {
      ...member,
      office: 'VILLAGE_SUPERVISOR:63.11.03.2001' as Actor['office'],
      role: 'SUPERVISOR',
    };
    const reported = recorded({}, factsOn('2024-01-08T14:00:00+08:00', village));
    const propose = nextActs(reported, member, now).find(({ command }) => command === 'PROPOSE_FINDING');
    expect(propose?.standing).toBe('MAY');
  });

  it('end at the border of the territory', () => {
    const neighbour: Actor = { ...member, territory: '63.11.04' as Actor['territory'] };
    expect(standingOf('RECORDED', neighbour).PROPOSE_FINDING).toBe('NOT_THIS_ACTOR');
  });
});
