import type { CivilDate } from '@awaslog/law/civil-date';
import { mayRefuse } from '@awaslog/law/citation';
import { describe, expect, it } from 'vitest';
import { decided, matterIn, panwascamMember, regencyMember, stated } from '../../test/matter-examples';
import { pairOf } from '../../test/pair-matters';
import { waysOf } from '../process';
import { clockNames } from './clock-name';
import { actNames, actOf, actsOf, processes, processesOf, ProcessName, type Matter } from '.';

const on = { at: '2024-01-22T10:00:00+08:00' };
const standing = (process: ProcessName, state: string) => matterIn(process, state, { kinds: ['ADMINISTRATIVE'] });

const pairs = actNames
  .filter((name) => !actOf(name).begins)
  .flatMap((name) =>
    processesOf(actOf(name)).flatMap((process) =>
      Object.keys(processes[process].states).map((state) => ({ process, state, name })),
    ),
  );

describe('every act in every state of its process', () => {
  it.each(pairs)('$process $state $name', ({ process, state, name }) => {
    const cell = processes[process].cells[state]?.[name];
    const { matter, input, actor } = pairOf(process, state, name);
    const bare = decided(matter, name, input, { ...on, actor });
    const reasoned = decided(matter, name, input, { ...on, actor, reason: 'Alasan' });
    expect(cell, 'the table has a cell for every pair').toBeDefined();
    if (cell!.kind === 'NO_SUCH_STEP') {
      expect(bare.ok ? bare.value.state : bare.refusal.code).toBe('NO_SUCH_STEP');
      expect(reasoned.ok ? reasoned.value.state : reasoned.refusal.code).toBe('NO_SUCH_STEP');
      return;
    }
    // A refusal by law may come first; an input that cannot be recorded would leave the pair untested.
    if (reasoned.ok) {
      const to = reasoned.value.state;
      expect(reasoned.value.process).toBe(process);
      expect(waysOf(cell!).map((way) => way.to)).toContain(to);
      if (cell!.late) {
        expect(to).toBe(state);
        expect(reasoned.value.starts.filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
      }
      if (cell!.kind === 'OUTSIDE') {
        expect(reasoned.value.outsideKnownProcedure).toBe('Alasan');
        expect(reasoned.value.warnings.map(({ code }) => code)).toContain('OUTSIDE_KNOWN_PROCEDURE');
        expect(bare.ok ? '' : bare.refusal.issues.map(({ code }) => code)).toEqual(['REASON_NEEDED']);
      } else {
        expect(bare.ok ? bare.value : bare.refusal).toEqual(reasoned.value);
        expect(bare.ok && bare.value.outsideKnownProcedure).toBeNull();
      }
    } else {
      const { code, rule, issues } = reasoned.refusal;
      expect(issues).toEqual([]);
      expect(rule && mayRefuse(rule), `${code} rests on a norm that was read`).toBe(true);
    }
  });

  it('covers every process', () => {
    expect(new Set(pairs.map(({ process }) => process))).toEqual(new Set(Object.keys(processes)));
  });

  it('starts no duty that no act ends; a right ends by itself', () => {
    const ending = actNames.map(actOf).flatMap(({ stops = [], drops = [] }) => [
      ...stops,
      // Whatever a merger drops has no end of its own by that.
      ...(typeof drops === 'function' || drops === clockNames ? [] : drops),
    ]);
    const started = pairs.flatMap(({ process, state, name }) => {
      const { matter, input, actor } = pairOf(process, state, name);
      const answer = decided(matter, name, input, { ...on, actor, reason: 'Alasan' });
      return answer.ok ? answer.value.starts.filter(({ stoppedOn }) => stoppedOn === null) : [];
    });
    const duties = started.filter(({ deadline }) => deadline?.bearer !== 'RIGHT').map(({ rule }) => rule);
    expect(new Set(duties).size).toBeGreaterThan(10);
    expect([...new Set(duties)].filter((rule) => !ending.includes(rule))).toEqual([]);
  });

  it.each(ProcessName.options)('%s has a row for its acts and for no other', (process) => {
    const taken = actsOf(process).filter((name) => !actOf(name).begins);
    for (const row of Object.values(processes[process].cells))
      expect(new Set(Object.keys(row))).toEqual(new Set(taken));
  });
});

describe('a refusal by law', () => {
  const actors = [regencyMember, panwascamMember];

  it.each(actNames)('%s refuses only by what it states, on a norm that was read', (name) => {
    const act = actOf(name);
    const stated = act.refuses ?? [];
    for (const { rule } of stated) expect(mayRefuse(rule)).toBe(true);
    expect(act.barred === undefined).toBe(stated.length === 0);
    for (const actor of actors) {
      for (const state of Object.keys(processes[act.process].states)) {
        const moment = { actor, on: '2024-01-22' as CivilDate };
        const barred = act.barred?.({ ...standing(act.process, state), respondents: ['SUPERVISOR'] }, moment);
        if (barred) expect(stated).toContainEqual({ code: barred.code, rule: barred.rule });
      }
    }
  });

  it('comes before a reason is asked for', () => {
    const ruled = decided(standing('ADMINISTRATIVE', 'AT_REGENCY'), 'RULE', {}, { ...on, actor: panwascamMember });
    expect(ruled.ok ? '' : ruled.refusal.code).toBe('NOT_COMPETENT');
  });

  it('of one election is not lent to another', () => {
    const pilkada: Matter = { ...standing('ADMINISTRATIVE', 'AT_REGENCY'), election: 'PILKADA_2024' };
    const around = { ...on, reason: 'Alasan', actor: panwascamMember };
    expect(decided(pilkada, 'RULE', {}, around).ok).toBe(true);
  });
});

describe('an act', () => {
  it.each(actNames)('%s shows itself by an example that can be read', (name) => {
    expect(stated(name, {}, on)).toMatchObject({ ok: true });
  });

  it('has a name for itself and for what it leaves, and no two leave the same', () => {
    const events = actNames.map((name) => actOf(name).event);
    expect(new Set(events).size).toBe(events.length);
  });
});
