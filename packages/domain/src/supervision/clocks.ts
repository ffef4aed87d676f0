import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { EarlierDates } from '../redating';
import { isAdministrativeOnly, type CorrectionAdvice, type SupervisionRecord } from './state';

/** A period of a record, whether or not a calendar says when it ends. */
export interface Period {
  /** 0 is the time to fix the finding, n the n-th advice; a period keeps its place whatever is still unknown. */
  readonly position: number;
  readonly rule: 'FINDING_WINDOW' | 'CORRECTION_ADVICE';
  readonly deadline: Deadline | null;
  /** The day on which what it asks was done, null while it runs. */
  readonly stoppedOn: CivilDate | null;
}

/** A period whose end is known, with what earlier calendars said of it, oldest first. */
export interface Clock extends Period {
  readonly deadline: Deadline;
  readonly earlier: readonly EarlierDates[];
}

/** The periods of a record: the time to fix the finding where something is suspected, and one for each advice given. */
export function periodsOf(record: SupervisionRecord): Period[] {
  const window: Period[] = record.form.suspicion
    ? [
        {
          position: 0,
          rule: 'FINDING_WINDOW',
          deadline: record.findingWindow,
          stoppedOn: windowStoppedOn(record),
        },
      ]
    : [];
  const advice = record.advice.map((one, index): Period => ({
    position: index + 1,
    rule: 'CORRECTION_ADVICE',
    deadline: one.due,
    stoppedOn: one.carriedOut?.on ?? overtakenOn(record, one),
  }));
  return [...window, ...advice];
}

/** The clocks of a record: its periods whose end is known. */
export function clocksOf(record: SupervisionRecord): Clock[] {
  return periodsOf(record).flatMap(({ deadline, ...period }) => {
    const earlier = record.redated
      .filter(({ position }) => position === period.position)
      .map(({ asOf, before }) => ({ asOf, before }));
    return deadline ? [{ ...period, deadline, earlier }] : [];
  });
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
