import type { Refusal, Warning } from '../issue';
import type { HandlingPermission } from '../policy';
import type { NoSuchStep, PossibleStep, Process, Way } from '../process';
import type { ActMoment } from './act';
import { processOn } from './acts-of-process';
import type { AnyAct } from './any-act';
import { isUnderUu7 } from './governing-law';
import type { Matter } from './matter';
import type { ProcessName } from './process-name';
import { processes } from './processes';
import { mergedMatter, trackNotOpen } from './refusals';
import { recusedMember } from './sitting';

/** A step of a matter: in which process it is, and the warnings that put it outside the known procedure, if any do. */
export type MatterStep =
  NoSuchStep | (PossibleStep<string> & { readonly process: ProcessName; readonly warnings: readonly Warning[] });

/**
 * A step on this very matter at this moment: the cell of the process, and what the matter itself changes about it. The
 * decision and the answer to "what may be done now" both come from here.
 */
export function stepOnMatter(
  matter: Matter,
  act: Pick<AnyAct, 'process' | 'alsoIn' | 'outside' | 'doer'> & { readonly command: HandlingPermission },
  moment: ActMoment,
): MatterStep {
  if (matter.links.some(({ relation }) => relation === 'MERGED_INTO') && act.command !== 'REOPEN_MATTER') {
    return { kind: 'NO_SUCH_STEP', why: mergedMatter };
  }
  const process = processOn(matter, act);
  const table: Process | null = process && processes[process];
  const cell = process && table?.cells[matter.states[process]!]?.[act.command];
  if (!cell) return { kind: 'NO_SUCH_STEP', why: trackNotOpen };
  if (cell.kind === 'NO_SUCH_STEP') return cell;
  if (!isUnderUu7(matter)) return { ...unknownHere(cell), process, warnings: [] };
  const said = [act.outside?.(matter, moment) ?? null, recusedMember(matter, act, moment)];
  const warnings = said.filter((warning) => warning !== null);
  return { ...cell, process, warnings, ...(warnings.length > 0 ? { kind: 'OUTSIDE' } : {}) };
}

/** The same ways, of which no norm is told: the law that has them is that of another election. */
function unknownHere({ or, ...cell }: PossibleStep<string>): PossibleStep<string> {
  const bare = <One extends Way<string>>(way: One): One => ({ ...way, kind: 'OUTSIDE', cites: [] });
  return { ...bare(cell), ...(or ? { or: or.map(bare) } : {}) };
}

/** Why the norm bars an act on this matter; what one election's law bars is not lent to another's. */
export function barOn(matter: Matter, act: Pick<AnyAct, 'barred'>, moment: ActMoment): Refusal | null {
  return isUnderUu7(matter) ? (act.barred?.(matter, moment) ?? null) : null;
}
