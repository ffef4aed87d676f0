import { ElectionId } from '../election';
import { actNames, processes } from '../handling';
import { clockNames } from '../handling/clock-name';
import { eventOfCommand, supervisionProcess } from '../supervision';
import type { ProcessCase, ProcessCases } from './process-case';
import { CaseError } from './stage';

/**
 * Stops at a name that nobody knows in what a document is about or expects: a slip of the pen is no case that fails. The
 * codes of refusals and warnings are not looked up; there is no one list of them.
 */
export function checkNames({ process, election, cases }: ProcessCases): void {
  if (election !== undefined) stopUnless(ElectionId.options, election, 'election');
  for (const one of cases) {
    for (const [what, name, known] of namesIn(process, one)) stopUnless(known, name, `${one.name}: ${what}`);
  }
}

type Named = readonly [what: string, name: string, known: readonly string[]];

function namesIn(process: ProcessCases['process'], { expect }: ProcessCase): Named[] {
  const [states, commands] =
    process === 'SUPERVISION'
      ? [Object.keys(supervisionProcess.states), Object.keys(eventOfCommand)]
      : [Object.keys(processes[process].states), actNames];
  return [
    // `none` is what a matter has of a process that it never came to.
    ...(expect.state === undefined ? [] : [['state', expect.state, [...states, 'none']] as const]),
    ...Object.keys(expect.due ?? {}).map((rule) => ['rule', rule, clockNames] as const),
    ...(expect.next ?? []).map((command) => ['command', command, commands] as const),
  ];
}

function stopUnless(known: readonly string[], name: string, what: string): void {
  if (!known.includes(name)) throw new CaseError(`${what} ${name} is not known`);
}
