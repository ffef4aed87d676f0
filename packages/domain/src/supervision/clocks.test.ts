import { describe, expect, it } from 'vitest';
import { after, factsOn, member, recordIn, step } from '../../test/supervision-examples';
import type { Actor } from '../office';
import { clocksOf } from './clocks';
import { nextActs } from './next-acts';
import { stepNames } from './process';
import { SupervisionStateName } from './state-name';

const stopped = (state: SupervisionStateName) =>
  Object.fromEntries(clocksOf(recordIn(state)).map(({ rule, stoppedOn }) => [rule, stoppedOn]));

describe('the clocks of a record', () => {
  it('run until something answers them', () => {
    expect(stopped('CLOSED')).toEqual({});
    expect(stopped('RECORDED')).toEqual({ FINDING_WINDOW: null });
    expect(stopped('ADVICE_OPEN')).toEqual({ FINDING_WINDOW: null, CORRECTION_ADVICE: null });
    expect(stopped('ADVICE_CARRIED_OUT')).toEqual({ FINDING_WINDOW: '2024-01-10', CORRECTION_ADVICE: '2024-01-10' });
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

describe('the next acts', () => {
  const standingOf = (state: SupervisionStateName, actor: Actor = member) =>
    Object.fromEntries(nextActs(recordIn(state), actor).map(({ command, standing }) => [command, standing]));

  it('name every step in every state, so that none is silently absent', () => {
    for (const state of SupervisionStateName.options) {
      expect(nextActs(recordIn(state), member).map(({ command }) => command)).toEqual(stepNames);
    }
  });

  it('of a proposed finding are for the plenary', () => {
    expect(standingOf('FINDING_PROPOSED')).toEqual({
      GIVE_CORRECTION_ADVICE: 'OUTSIDE',
      CONFIRM_ADVICE_CARRIED_OUT: 'MAY_NOT',
      PROPOSE_FINDING: 'MAY_NOT',
      FIX_FINDING: 'MAY',
      REJECT_FINDING: 'OUTSIDE',
    });
    const secretary: Actor = { ...member, role: 'SECRETARIAT' };
    expect(standingOf('FINDING_PROPOSED', secretary).FIX_FINDING).toBe('NOT_THIS_ACTOR');
  });

  it('give the date, the article and what is missing', () => {
    const fix = nextActs(recordIn('FINDING_PROPOSED'), member).find(({ command }) => command === 'FIX_FINDING');
    expect(fix).toMatchObject({ due: { rule: 'FINDING_WINDOW', earliest: '2024-01-15' } });
    expect(fix?.cites.map(({ article, paragraph }) => `${article}(${paragraph})`)).toContain('454(5)');
    expect(fix?.missing).toHaveLength(1);
  });

  it('say why an act may not be done', () => {
    for (const act of nextActs(recordIn('CLOSED'), member)) {
      expect(act).toMatchObject({ standing: 'MAY_NOT', why: { id: expect.stringContaining('bagian IV') } });
    }
  });

  it('end at the border of the territory', () => {
    const neighbour: Actor = { ...member, territory: '63.11.04' as Actor['territory'] };
    expect(standingOf('RECORDED', neighbour).PROPOSE_FINDING).toBe('NOT_THIS_ACTOR');
  });
});
