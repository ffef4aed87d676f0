import type { z } from 'zod';
import {
  actNames,
  actOf,
  decideMatter,
  evolveMatter,
  nextActsOfMatter,
  parseMatterCommand,
  type ActName,
  type HandlingFacts,
  type Matter,
  type ProcessName,
} from '../handling';
import type { Refusal, Warning } from '../issue';
import { hasPermission } from '../policy';
import { invalid } from '../supervision';
import { whereOf, type Place } from './place';
import type { StatedAct } from './process-case';
import { actorOf, CaseError, dayOfStated, factsOf, forbidden, momentOfAct, type Played } from './stage';
import { fixedRecord, FINDING_ID, RECORD_ID } from './supervision-run';

const MATTER_ID = '018cd1a0-0000-7000-8000-0000000000b1';

/** A matter as far as a case has told it. */
interface Run {
  readonly matter: Matter | null;
  readonly refused: Refusal | null;
  readonly warnings: readonly Warning[];
}

/** Plays the acts of a case on one matter. */
export function playMatter(
  process: ProcessName,
  acts: readonly StatedAct[],
  { place, election }: { readonly place: Place; readonly election: string },
): Played {
  const told = [...prelude(process, acts[0]), ...acts];
  let run: Run = { matter: null, refused: null, warnings: [] };
  for (const stated of told) {
    if (run.refused) break;
    run = step(run.matter, stated, place, election);
  }
  const last = acts.at(-1);
  const now = last && momentOfAct(last, place.zone);
  const { matter } = run;
  const next = matter && now ? nextActsOfMatter(matter, actorOf(last.by, place), { now, zone: place.zone }) : [];
  return {
    state: matter?.states[process] ?? null,
    refused: run.refused,
    warnings: run.warnings,
    clocks: matter?.clocks ?? [],
    next: next.filter(({ standing }) => standing === 'MAY').map(({ command }) => command),
  };
}

/** What a case does not tell: how the matter came to the process that it is about, on the day of its first act. */
function prelude(process: ProcessName, first: StatedAct | undefined): StatedAct[] {
  if (!first || actOf(nameOf(first)).begins) return [];
  // Only a sub-district changes where a track begins; nobody else's part in it is told by the first act.
  const by = first.by === 'PANWASCAM' ? first.by : undefined;
  const told = (command: ActName, more: object = {}): StatedAct => ({
    at: first.at,
    command,
    reason: command,
    ...(by ? { by } : {}),
    ...more,
  });
  const received = told('RECEIVE_REPORT');
  if (process === 'INTAKE') return [received];
  const registered = [received, told('REVIEW_REPORT'), told('REGISTER_REPORT')];
  // A plenary is told by the case itself where the case begins with an act of handling.
  if (actOf(nameOf(first)).process === 'HANDLING') return registered;
  const kind = process === 'OTHER' ? 'OTHER_LAW' : process;
  return [...registered, told('FINISH_STUDY'), told('DECIDE', { outcomes: [{ kind, outcome: 'PROVEN' }] })];
}

function nameOf({ event, command }: StatedAct): ActName {
  const name = actNames.find((known) => (command ? known === command : actOf(known).event === event));
  if (!name) throw new CaseError(`${command ?? event} is no ${command ? 'command' : 'event'} of a matter`);
  return name;
}

function step(matter: Matter | null, stated: StatedAct, place: Place, election: string): Run {
  const name = nameOf(stated);
  const now = momentOfAct(stated, place.zone);
  if (!now) throw new CaseError(`at of ${name} is neither a day nor a time`);
  const actor = actorOf(stated.by, place);
  if (!hasPermission(actor, name)) return { matter, refused: forbidden, warnings: [] };
  const facts: HandlingFacts = { ...factsOf(actor, now, place), record: fixedRecord(now, place, election) };
  const given = { matterId: MATTER_ID, reason: stated.reason ?? (stated.event ? name : null) };
  const command = parseMatterCommand(name, { ...given, input: inputOf(name, stated, place, election) });
  if (!command.ok) return { matter, refused: invalid(command.refusal), warnings: [] };
  const decided = decideMatter(matter, command.value, facts);
  if (!decided.ok) return { matter, refused: decided.refusal, warnings: [] };
  return { matter: evolveMatter(matter, decided.value), refused: null, warnings: decided.value.warnings };
}

/** The act's own example, at this place and time, with what the case says instead. */
function inputOf(name: ActName, stated: StatedAct, place: Place, election: string): unknown {
  const { input, example } = actOf(name);
  const { at, by: _by, reason: _reason, event: _event, command: _command, ...told } = stated;
  const moment = momentOfAct(stated, place.zone)!;
  const day = dayOfStated(moment, place.zone);
  const shape: z.ZodRawShape = input.shape;
  return {
    ...(example as object),
    ...('election' in shape ? { election } : {}),
    ...('area' in shape ? whereOf(stated.by, place) : {}),
    ...('knownOn' in shape ? { knownOn: day, occurredOn: day } : {}),
    ...('recordId' in shape ? { recordId: RECORD_ID, findingId: FINDING_ID } : {}),
    ...told,
    ...('at' in shape ? { at: moment } : { on: day }),
  };
}
