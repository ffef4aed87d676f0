import type { Refusal, Warning } from '../issue';
import type { HandlingPermission } from '../policy';
import type { Process, Step } from '../process';
import type { ActMoment } from './act';
import type { AnyAct } from './any-act';
import { isUnderUu7 } from './governing-law';
import type { Matter } from './matter';
import { processes } from './processes';
import { mergedMatter, trackNotOpen } from './refusals';

/** A step of a matter, with the warning that puts it outside the known procedure where one does. */
export type MatterStep = Step<string> & { readonly warning?: Warning };

/**
 * A step on this very matter at this moment: the cell of the process, and what the matter itself changes about it. The
 * decision and the answer to "what may be done now" both come from here.
 */
export function stepOnMatter(
  matter: Matter,
  act: Pick<AnyAct, 'process' | 'outside'> & { readonly command: HandlingPermission },
  moment: ActMoment,
): MatterStep {
  if (matter.links.some(({ relation }) => relation === 'MERGED_INTO') && act.command !== 'REOPEN_MATTER') {
    return { kind: 'NO_SUCH_STEP', why: mergedMatter };
  }
  const state = matter.states[act.process];
  const process: Process = processes[act.process];
  const cell = state === undefined ? undefined : process.cells[state]?.[act.command];
  if (!cell) return { kind: 'NO_SUCH_STEP', why: trackNotOpen };
  if (cell.kind === 'NO_SUCH_STEP') return cell;
  if (!isUnderUu7(matter)) return { kind: 'OUTSIDE', to: cell.to, cites: [] };
  const warning = act.outside?.(matter, moment) ?? undefined;
  return warning ? { ...cell, kind: 'OUTSIDE', warning } : cell;
}

/** Why the norm bars an act on this matter; what one election's law bars is not lent to another's. */
export function barOn(matter: Matter, act: Pick<AnyAct, 'barred'>, moment: ActMoment): Refusal | null {
  return isUnderUu7(matter) ? (act.barred?.(matter, moment) ?? null) : null;
}
