import { actNames, type ActName } from './acts';
import { actOf, type AnyAct } from './any-act';
import type { Matter } from './matter';
import type { ProcessName } from './process-name';

/** The processes whose tables have an act; its own comes first. */
export function processesOf({ process, alsoIn }: Pick<AnyAct, 'process' | 'alsoIn'>): readonly ProcessName[] {
  return alsoIn ? [process, alsoIn] : [process];
}

/** The process in whose table an act is looked up on this matter; null where the matter has none of them. */
export function processOn(
  { states }: Pick<Matter, 'states'>,
  act: Pick<AnyAct, 'process' | 'alsoIn'>,
): ProcessName | null {
  return processesOf(act).find((process) => states[process] !== undefined) ?? null;
}

/** Every act that the table of a process has, and those that begin it. */
export function actsOf(process: ProcessName): readonly ActName[] {
  return actNames.filter((name) => processesOf(actOf(name)).includes(process));
}
