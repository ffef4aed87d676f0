import type { Process } from './define-process';
import { waysOf, type NoSuchStep, type Step, type Way } from './step';

/** One line of a process as it is read out: an act in a state, with one way on or with why it has none. */
export interface ProcessRow {
  readonly from: string;
  readonly command: string;
  readonly step: Way<string> | NoSuchStep;
}

/** Every cell of a process, a line for each of its ways. */
export function rowsOf({ cells }: Pick<Process, 'cells'>): readonly ProcessRow[] {
  return Object.entries(cells).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([command, cell]) => linesOf(cell).map((step) => ({ from, command, step }))),
  );
}

function linesOf(cell: Step<string>): readonly ProcessRow['step'][] {
  return cell.kind === 'NO_SUCH_STEP' ? [cell] : waysOf(cell);
}

/** Whether there is something to say of a line: a norm, or why the act has no object. The others are merely outside. */
export function isToldOf({ step }: ProcessRow): boolean {
  return step.kind !== 'OUTSIDE' || step.cites.length > 0;
}

/** Whether it is a step by which the office keeps its own order: it rests on no norm and leaves the process where it is. */
export function isOwnOrder({ from, step }: ProcessRow): boolean {
  return step.kind === 'KNOWN' && step.cites.length === 0 && step.to === from;
}
