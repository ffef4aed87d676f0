import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { isAdministrativeOnly, type CorrectionAdvice, type SupervisionRecord } from './state';

/** A period that runs, or ran, on a supervision record. */
export interface Clock {
  readonly rule: 'FINDING_WINDOW' | 'CORRECTION_ADVICE';
  readonly deadline: Deadline;
  /** The day on which what it asks was done, null while it runs. */
  readonly stoppedOn: CivilDate | null;
}

/** The clocks of a record: the time to fix the finding, and one for each advice that was given. */
export function clocksOf(record: SupervisionRecord): Clock[] {
  const window: Clock[] = record.findingWindow
    ? [{ rule: 'FINDING_WINDOW', deadline: record.findingWindow, stoppedOn: windowStoppedOn(record) }]
    : [];
  const advice = record.advice.flatMap((one): Clock[] =>
    one.due
      ? [{ rule: 'CORRECTION_ADVICE', deadline: one.due, stoppedOn: one.carriedOut?.on ?? overtakenOn(record, one) }]
      : [],
  );
  return [...window, ...advice];
}

/**
 * A plenary stops it. So does the correction of the error in its period, if nothing but that error was suspected and no
 * finding was proposed.
 */
function windowStoppedOn(record: SupervisionRecord): CivilDate | null {
  const finding = record.findings.at(-1);
  if (finding?.outcome) return finding.outcome.plenary.heldOn;
  if (record.state !== 'ADVICE_CARRIED_OUT' || !isAdministrativeOnly(record)) return null;
  return record.advice.at(-1)?.carriedOut?.on ?? null;
}

/** Once a finding is proposed after the advice, nobody waits for the correction any more. */
function overtakenOn(record: SupervisionRecord, { deliveredOn }: CorrectionAdvice): CivilDate | null {
  return record.findings.find(({ proposedOn }) => proposedOn >= deliveredOn)?.proposedOn ?? null;
}
