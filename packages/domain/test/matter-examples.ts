import type { Instant } from '@awaslog/law/civil-date';
import { refused } from '@awaslog/law/result';
import {
  actOf,
  decideMatter,
  evolveMatter,
  nextActsOfMatter,
  parseMatterCommand,
  type ActName,
  type HandlingFacts,
  type Matter,
  type MatterAct,
  type MatterId,
  type ProcessName,
} from '../src/handling';
import { begun } from '../src/handling/begun';
import type { Actor } from '../src/office';
import { invalid } from '../src/supervision';
import type { AreaCode } from '../src/territory';
import { factsOn, member } from './supervision-examples';

export const matterId = '018cd1a0-0000-7000-8000-0000000000b1' as MatterId;

export const regencyMember: Actor = {
  ...member,
  id: 'regency-1' as Actor['id'],
  office: 'REGENCY:63.11' as Actor['office'],
  territory: '63.11' as AreaCode,
};
export const panwascamMember = member;

export const panwascam = panwascamMember.office!;
export const regency = regencyMember.office!;

/** A matter that stands at a state of one process, with nothing told of how it came there. */
export function matterIn(process: ProcessName, state: string, changes: Partial<Matter> = {}): Matter {
  const place = { election: 'PEMILU_2024', area: '63.11.03' as AreaCode, station: null, substage: null } as const;
  return {
    ...begun(matterId, regency, { source: { kind: 'REPORT' }, ...place }),
    version: 1,
    respondents: ['KPU_REGENCY'],
    states: { [process]: state },
    ...changes,
  };
}

export interface Around {
  /** Why it is done outside the known procedure. */
  readonly reason?: string;
  /** When it happened. */
  readonly at?: string;
  /** When it is recorded; at once where this is absent. */
  readonly now?: string;
  readonly actor?: Actor;
  readonly facts?: Partial<HandlingFacts>;
}

/** Monday 8 January 2024, in the hours of reception. */
const start = '2024-01-08T09:00:00+08:00';

export function handlingFactsOn(now: string, actor: Actor = regencyMember, more: Partial<HandlingFacts> = {}) {
  return {
    ...factsOn(now, actor),
    nextNumber: (series, on) => ({ series, year: Number(on.slice(0, 4)), serial: 1, text: null }),
    record: null,
    otherMatter: (id) => ({ id, states: { HANDLING: 'REGISTERED' }, links: [] }),
    officeExists: () => true,
    ...more,
  } satisfies HandlingFacts;
}

/** An act's own example at a day or a moment, with what a test says instead. */
export function stated(
  name: ActName,
  changes: object = {},
  { reason, at = start }: Pick<Around, 'reason' | 'at'> = {},
) {
  const { input, example } = actOf(name);
  const when = 'at' in input.shape ? { at } : { on: at.slice(0, 10) };
  const given = { ...(example as object), ...when, ...changes };
  return parseMatterCommand(name, { matterId, reason: reason ?? null, input: given });
}

/** What the domain answers to an act as it was stated. */
export function decided(matter: Matter | null, name: ActName, changes: object = {}, around: Around = {}) {
  const { at = start, now = at, actor, facts } = around;
  const command = stated(name, changes, around);
  return command.ok
    ? decideMatter(matter, command.value, handlingFactsOn(now, actor, facts))
    : refused(invalid(command.refusal));
}

/** The matter after an act that must be accepted. */
export function take(matter: Matter | null, name: ActName, changes: object = {}, around: Around = {}): Matter {
  const answer = decided(matter, name, changes, around);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`);
  return evolveMatter(matter, answer.value);
}

/** A matter that begins with a report, delivered on Monday 8 January 2024. */
export function begin(changes: object = {}, around: Around = {}): Matter {
  return take(null, 'RECEIVE_REPORT', changes, around);
}

/** The codes of what an act had to say: its warnings where it was taken, else why it was not. */
export function said(...asked: Parameters<typeof decided>): readonly string[] {
  const answer = decided(...asked);
  if (answer.ok) return answer.value.warnings.map(({ code }) => code);
  const { code, issues } = answer.refusal;
  return issues.length > 0 ? issues.map((issue) => issue.code) : [code];
}

/** The running clocks, by rule, with their two limits. */
export function running(matter: Matter): Readonly<Record<string, readonly [string, string] | null>> {
  return Object.fromEntries(
    matter.clocks
      .filter(({ stoppedOn }) => stoppedOn === null)
      .map(({ rule, deadline }) => [rule, deadline ? [deadline.earliest, deadline.latest] : null]),
  );
}

export function next(matter: Matter, command: ActName, at: string, actor: Actor = regencyMember): MatterAct {
  const acts = nextActsOfMatter(matter, actor, { now: at as Instant, zone: 'Asia/Makassar' });
  const found = acts.find((one) => one.command === command);
  if (!found) throw new Error(`${command} is no act of this matter`);
  return found;
}

/** The requirements as a review judges them, with these unmet. */
export function judged(...unmet: readonly string[]) {
  const all = ['REPORTER', 'RESPONDENT', 'IN_TIME', 'TIME_AND_PLACE', 'ACCOUNT', 'EVIDENCE'];
  const requirements = all.map((requirement) => ({ requirement, met: !unmet.includes(requirement), note: null }));
  return { requirements, result: unmet.length > 0 ? 'INCOMPLETE' : 'COMPLETE' };
}
