import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { placeOf } from '../src/cases/place';
import { actorOf, factsOf } from '../src/cases/stage';
import {
  actOf,
  decideMatter,
  evolveMatter,
  parseMatterCommand,
  type ActName,
  type Matter,
  type MatterId,
  type ProcessName,
} from '../src/handling';
import type { OfficeId } from '../src/office';
import type { AreaCode } from '../src/territory';

const place = placeOf('63.11.03', 'Asia/Makassar');
const id = '018cd1a0-0000-7000-8000-0000000000b1' as MatterId;

export const panwascam = 'PANWASCAM:63.11.03' as OfficeId;
export const regency = 'REGENCY:63.11' as OfficeId;

/** A matter of a made-up place whose plenary has opened a track, at its first or any later state. */
export function matterIn(process: ProcessName, state: string, changes: Partial<Matter> = {}): Matter {
  return {
    id,
    version: 1,
    source: { kind: 'REPORT' },
    election: 'PEMILU_2024',
    area: '63.11.03' as AreaCode,
    station: null,
    substage: null,
    receivedBy: regency,
    office: regency,
    kinds: [],
    respondents: ['KPU_REGENCY'],
    division: null,
    handlers: [],
    links: [],
    states: { [process]: state },
    clocks: [],
    entries: [],
    ...changes,
  };
}

export interface Taking {
  readonly by?: 'PANWASCAM' | 'REGENCY';
  readonly reason?: string;
  /** When it is recorded; the evening of its own day where this is absent. */
  readonly now?: string;
  readonly [field: string]: unknown;
}

/** What the domain answers to an act: its example, at a day or a moment, with what the test says instead. */
export function decided(matter: Matter, command: ActName, at: string, taking: Taking = {}) {
  const { by = 'REGENCY', reason = null, now = `${at.slice(0, 10)}T23:00:00+08:00`, ...changes } = taking;
  const { input, example } = actOf(command);
  const when = 'at' in input.shape ? { at } : { on: at };
  const given = { matterId: matter.id, reason, input: { ...(example as object), ...when, ...changes } };
  const parsed = parseMatterCommand(command, given);
  if (!parsed.ok) throw new Error(`${command}: ${JSON.stringify(parsed.refusal)}`);
  return decideMatter(matter, parsed.value, factsOf(actorOf(by, place), now as Instant, place));
}

/** The event of an act that must be taken. */
export function taken(matter: Matter, command: ActName, at: string, taking: Taking = {}) {
  const answer = decided(matter, command, at, taking);
  if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

export function after(matter: Matter, command: ActName, at: string, taking: Taking = {}): Matter {
  return evolveMatter(matter, taken(matter, command, at, taking));
}

/** Why an act is refused: the code, or the field and the code of each issue. */
export function refusalOf(matter: Matter, command: ActName, at: string, taking: Taking = {}): string {
  const answer = decided(matter, command, at, taking);
  if (answer.ok) return `TAKEN, ${answer.value.state}`;
  const { code, issues } = answer.refusal;
  return issues.length > 0 ? issues.map(({ path, code: issue }) => `${path.join('.')} ${issue}`).join(', ') : code;
}

export function warningsOn(matter: Matter, command: ActName, at: string, taking: Taking = {}): string[] {
  return taken(matter, command, at, taking).warnings.map(({ code }) => code);
}

/** The latest clock of a rule: both readings of its end, and the day on which it was answered. */
export function clockOf({ clocks }: Matter, rule: string): string {
  const clock = clocks.findLast((one) => one.rule === rule);
  if (!clock) return 'NOT STARTED';
  const end = clock.deadline ? `${clock.deadline.earliest} ${clock.deadline.latest}` : 'UNKNOWN';
  return `${end} ${clock.stoppedOn ?? 'RUNS'}`;
}

export const day = (text: string) => text as CivilDate;
