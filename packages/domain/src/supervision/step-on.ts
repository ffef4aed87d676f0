import { elections } from '../election';
import { article18 } from '../issue/norms';
import type { PossibleStep, Step } from '../process';
import type { StepName } from './commands';
import type { When } from './facts';
import { isRevisionStep, noAdvice, noRevision, revisionWaits, supervisionProcess } from './process';
import { waitingRevision } from './revision';
import type { SupervisionStateName } from './state-name';
import { isAdministrativeOnly, openAdvice, type SupervisionRecord } from './state';
import { stillRuns } from './windows';

export type SupervisionStep = Step<SupervisionStateName>;

/** Whether the norms of supervision that were read govern this election; another regime's are not lent to it. */
export function hasProcess(record: Pick<SupervisionRecord, 'form'>): boolean {
  return elections[record.form.election].regime === 'PEMILU_2024';
}

/**
 * A step on this very record at this moment: the cell of the process, and what the record itself changes about it. The
 * decision and the answer to "what may be done now" both come from here.
 */
export function stepOn(record: SupervisionRecord, name: StepName, when: When): SupervisionStep {
  const cell = supervisionProcess.cells[record.state][name];
  if (cell.kind === 'NO_SUCH_STEP') return cell;
  if (isRevisionStep(name)) {
    const waits = waitingRevision(record) !== undefined;
    if (name === 'PROPOSE_REVISION') return waits ? revisionWaits : cell;
    return waits ? cell : noRevision;
  }
  if (name === 'CONFIRM_ADVICE_CARRIED_OUT' && !openAdvice(record)) return noAdvice;
  if (!hasProcess(record)) return { kind: 'OUTSIDE', to: cell.to, cites: [] };
  return name === 'PROPOSE_FINDING' ? proposal(record, cell, when) : cell;
}

function proposal(record: SupervisionRecord, cell: PossibleStep<SupervisionStateName>, when: When): SupervisionStep {
  const answered = record.state === 'ADVICE_OPEN' || record.state === 'ADVICE_CARRIED_OUT';
  // Advice answers the administrative error alone; the other suspected kinds are recorded as a finding all the same.
  if (answered && !isAdministrativeOnly(record)) {
    return { kind: 'KNOWN', to: cell.to, cites: [article18('2b')] };
  }
  // Art. 18(4) asks for a finding once the period has lapsed; before that the proposal is early.
  return record.state === 'ADVICE_OPEN' && adviceRuns(record, when) ? { ...cell, kind: 'OUTSIDE' } : cell;
}

/** Whether the period of any open advice still runs. */
export function adviceRuns(record: SupervisionRecord, when: When): boolean {
  return record.advice.some((one) => one.carriedOut === null && stillRuns(record.form, one, when));
}
