import type { Citation } from '@awaslog/law/citation';
import type { Deadline } from '@awaslog/law/deadline';
import type { Text } from '@awaslog/law/result';
import type { Actor } from '../office';
import { may, policy } from '../policy';
import { todayOf, type ActStanding, type When } from '../supervision';
import type { Doer } from './act';
import { actNames, type ActName } from './acts';
import { processOn } from './acts-of-process';
import { runningClocks } from './clocks';
import { actOf } from './any-act';
import type { Matter } from './matter';
import type { ProcessName } from './process-name';
import { barOn, stepOnMatter } from './step-on-matter';

/** What may be done next on a matter, by whom, until when, by which article, what is missing, and what may not be done. */
export interface MatterAct {
  readonly command: ActName;
  readonly process: ProcessName;
  readonly standing: ActStanding;
  /** Who does it by law, and the roles that may record it. */
  readonly doer: Doer;
  readonly by: readonly string[];
  readonly due: Deadline | null;
  readonly missing: readonly Text[];
  readonly why: Text | null;
  readonly cites: readonly Citation[];
}

/** Every act of every process that the matter has, seen from one actor; derived from the tables and written nowhere else. */
export function nextActsOfMatter(matter: Matter, actor: Actor, when: When): MatterAct[] {
  return actNames
    .filter((command) => actOf(command).begins === undefined)
    .flatMap((command) => {
      const process = processOn(matter, actOf(command));
      return process ? [matterAct(matter, { command, process }, actor, when)] : [];
    });
}

function matterAct(
  matter: Matter,
  { command, process }: Pick<MatterAct, 'command' | 'process'>,
  actor: Actor,
  when: When,
): MatterAct {
  const act = actOf(command);
  const moment = { actor, on: todayOf(when) };
  const step = stepOnMatter(matter, act, moment);
  const base = {
    command,
    process,
    doer: act.doer,
    by: policy[command].flatMap(({ role, offices }) => offices.map((office) => `${role}@${office ?? 'NONE'}`)),
    due: dueOf(matter, act.stops ?? []),
    missing: act.missing?.(matter) ?? [],
  };
  if (step.kind === 'NO_SUCH_STEP') return { ...base, standing: 'MAY_NOT', why: step.why, cites: [] };
  const barred = barOn(matter, act, moment);
  if (barred) {
    return { ...base, standing: 'MAY_NOT', why: barred.message, cites: barred.rule ? [barred.rule] : [] };
  }
  const mine = actor.office !== null && may(actor, command, matter);
  const standing = !mine ? 'NOT_THIS_ACTOR' : step.kind === 'OUTSIDE' ? 'OUTSIDE' : 'MAY';
  return { ...base, standing, why: step.warnings[0]?.message ?? null, cites: step.cites };
}

/** The running clock that the act answers; the one that ends first where there are several. */
function dueOf(matter: Matter, rules: readonly string[]): Deadline | null {
  const running = runningClocks(matter, rules).flatMap((position) => matter.clocks[position]?.deadline ?? []);
  return running.sort((one, other) => (one.earliest < other.earliest ? -1 : 1))[0] ?? null;
}
