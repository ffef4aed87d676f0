import type { CivilDate } from '@awaslog/law/civil-date';
import { evolveMatter, type ActName, type Matter } from '../src/handling';
import { decided, panwascamMember, regencyMember } from './matter-examples';

export { matterIn, panwascam, regency } from './matter-examples';

/** An act on a track: the fields that a test states, beside who records it, why and when. */
export interface Taking {
  readonly by?: 'PANWASCAM' | 'REGENCY';
  readonly reason?: string;
  /** When it is recorded; the evening of its own day where this is absent. */
  readonly now?: string;
  readonly [field: string]: unknown;
}

function answered(matter: Matter, command: ActName, at: string, taking: Taking) {
  const { by, reason, now = `${at.slice(0, 10)}T23:00:00+08:00`, ...changes } = taking;
  const actor = by === 'PANWASCAM' ? panwascamMember : regencyMember;
  return decided(matter, command, changes, { at, now, actor, ...(reason === undefined ? {} : { reason }) });
}

/** The event of an act that must be taken. */
export function taken(matter: Matter, command: ActName, at: string, taking: Taking = {}) {
  const answer = answered(matter, command, at, taking);
  if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

export function after(matter: Matter, command: ActName, at: string, taking: Taking = {}): Matter {
  return evolveMatter(matter, taken(matter, command, at, taking));
}

/** Why an act is refused: the code, or the field and the code of each issue. */
export function refusalOf(matter: Matter, command: ActName, at: string, taking: Taking = {}): string {
  const answer = answered(matter, command, at, taking);
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

export const place = { zone: 'Asia/Makassar' } as const;

export const day = (text: string) => text as CivilDate;
