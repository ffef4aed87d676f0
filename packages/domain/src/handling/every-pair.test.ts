import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { mayRefuse } from '@awaslog/law/citation';
import { describe, expect, it } from 'vitest';
import {
  actNames,
  actOf,
  actsOf,
  decideMatter,
  parseMatterCommand,
  processes,
  processesOf,
  ProcessName,
  type Matter,
  type MatterCommand,
} from '.';
import { actorOf, factsOf } from '../cases/stage';
import { placeOf } from '../cases/place';
import { waysOf } from '../process';

const place = placeOf('63.11.03', 'Asia/Makassar');
const now = '2024-01-22T10:00:00+08:00' as Instant;

/** A matter that stands at a state of one process, with nothing told of how it came there. */
function standing(process: string, state: string): Matter {
  const act = actOf('RECEIVE_REPORT');
  const facts = factsOf(actorOf('REGENCY', place), now, place);
  const input = { ...(act.example as object), at: '2024-01-08T09:00:00+08:00' };
  const command = parseMatterCommand('RECEIVE_REPORT', { matterId: id, reason: null, input });
  if (!command.ok) throw new Error(JSON.stringify(command.refusal));
  const received = decideMatter(null, command.value, facts);
  if (!received.ok) throw new Error(JSON.stringify(received.refusal));
  const { begins, sets, office } = received.value;
  return {
    ...begins!,
    id: command.value.matterId,
    version: 1,
    receivedBy: office,
    office,
    kinds: sets.kinds ?? [],
    respondents: sets.respondents ?? [],
    division: null,
    handlers: [],
    links: [],
    states: { [process]: state },
    clocks: [],
    entries: [],
  };
}

const id = '018cd1a0-0000-7000-8000-0000000000b1';

function commandOf(name: (typeof actNames)[number], reason: string | null): MatterCommand {
  const { input, example } = actOf(name);
  const when = 'at' in input.shape ? { at: now } : { on: '2024-01-22' };
  const parsed = parseMatterCommand(name, { matterId: id, reason, input: { ...(example as object), ...when } });
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.refusal.map(({ code, path }) => [path, code]))}`);
  return parsed.value;
}

const pairs = actNames
  .filter((name) => !actOf(name).begins)
  .flatMap((name) =>
    processesOf(actOf(name)).flatMap((process) =>
      Object.keys(processes[process].states).map((state) => ({ process, state, name })),
    ),
  );

describe('every act in every state of its process', () => {
  const facts = factsOf(actorOf('REGENCY', place), now, place);

  it.each(pairs)('$process $state $name', ({ process, state, name }) => {
    const cell = processes[process].cells[state]?.[name];
    const matter = standing(process, state);
    const bare = decideMatter(matter, commandOf(name, null), facts);
    const reasoned = decideMatter(matter, commandOf(name, 'Alasan'), facts);
    expect(cell, 'the table has a cell for every pair').toBeDefined();
    if (cell!.kind === 'NO_SUCH_STEP') {
      expect(bare.ok ? bare.value.state : bare.refusal.code).toBe('NO_SUCH_STEP');
      expect(reasoned.ok ? reasoned.value.state : reasoned.refusal.code).toBe('NO_SUCH_STEP');
      return;
    }
    // A refusal by law or by its fields may come first; what is never allowed is an unexplained state.
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
        expect(bare.ok).toBe(false);
      }
    } else {
      const { code, rule } = reasoned.refusal;
      if (code !== 'INVALID_INPUT') expect(rule && mayRefuse(rule), `${code} rests on a norm that was read`).toBe(true);
    }
  });

  it('covers every process', () => {
    expect(new Set(pairs.map(({ process }) => process))).toEqual(new Set(Object.keys(processes)));
  });

  it.each(ProcessName.options)('%s has a row for its acts and for no other', (process) => {
    const taken = actsOf(process).filter((name) => !actOf(name).begins);
    for (const row of Object.values(processes[process].cells))
      expect(new Set(Object.keys(row))).toEqual(new Set(taken));
  });
});

describe('a refusal by law', () => {
  const offices = ['REGENCY', 'PANWASCAM'] as const;

  it.each(actNames)('%s refuses only by what it states, on a norm that was read', (name) => {
    const act = actOf(name);
    const stated = act.refuses ?? [];
    for (const { rule } of stated) expect(mayRefuse(rule)).toBe(true);
    expect(act.barred === undefined).toBe(stated.length === 0);
    for (const office of offices) {
      for (const state of Object.keys(processes[act.process].states)) {
        const moment = { actor: actorOf(office, place), on: '2024-01-22' as CivilDate };
        const barred = act.barred?.({ ...standing(act.process, state), respondents: ['SUPERVISOR'] }, moment);
        if (barred) expect(stated).toContainEqual({ code: barred.code, rule: barred.rule });
      }
    }
  });

  it('comes before a reason is asked for', () => {
    const facts = factsOf(actorOf('PANWASCAM', place), now, place);
    const ruled = decideMatter(standing('ADMINISTRATIVE', 'AT_REGENCY'), commandOf('RULE', null), facts);
    expect(ruled.ok ? '' : ruled.refusal.code).toBe('NOT_COMPETENT');
  });

  it('of one election is not lent to another', () => {
    const facts = factsOf(actorOf('PANWASCAM', place), now, place);
    const pilkada: Matter = { ...standing('ADMINISTRATIVE', 'AT_REGENCY'), election: 'PILKADA_2024' };
    expect(decideMatter(pilkada, commandOf('RULE', 'Alasan'), facts).ok).toBe(true);
  });
});

describe('an act', () => {
  it.each(actNames)('%s shows itself by an example that can be read', (name) => {
    expect(() => commandOf(name, null)).not.toThrow();
  });

  it('has a name for itself and for what it leaves, and no two leave the same', () => {
    const events = actNames.map((name) => actOf(name).event);
    expect(new Set(events).size).toBe(events.length);
  });
});
