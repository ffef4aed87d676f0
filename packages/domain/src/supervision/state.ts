import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { FindingId, Plenary } from '../finding';
import type { OfficeId, RegisterNumber } from '../office';
import type { EarlierDates } from '../redating';
import type { ViolationKind } from '../violation';
import type { AdviceAddressee, AdviceManner, AdvicePeriod } from './commands';
import type { FindingProposed, RecordRedated, SupervisionEvent, SupervisionRecorded } from './events';
import type { EvidenceItem, FormA } from './form-a';
import type { SupervisionRecordId } from './ids';
import type { Signature } from './signature';
import type { SupervisionStateName } from './state-name';

/** Saran perbaikan as it was given, with its clock and what became of it. */
export interface CorrectionAdvice {
  readonly addressee: AdviceAddressee;
  readonly manner: AdviceManner;
  readonly advice: string;
  readonly deliveredAt: Instant;
  readonly deliveredOn: CivilDate;
  readonly period: AdvicePeriod;
  readonly due: Deadline | null;
  readonly carriedOut: { readonly on: CivilDate; readonly proof: string; readonly late: boolean } | null;
}

/** What the plenary decided about a proposed finding. */
export type PlenaryOutcome =
  | {
      readonly kind: 'FIXED';
      readonly plenary: Plenary;
      readonly kinds: readonly ViolationKind[];
      readonly elements: string;
    }
  | { readonly kind: 'REJECTED'; readonly plenary: Plenary; readonly grounds: string };

/** A finding from its proposal on; the plenary's outcome is null until it sits. */
export interface ProposedFinding {
  readonly id: FindingId;
  readonly proposedOn: CivilDate;
  readonly outcome: PlenaryOutcome | null;
}

/** A supervision record with all that followed from it. */
export interface SupervisionRecord {
  readonly id: SupervisionRecordId;
  /** The office that recorded it. */
  readonly office: OfficeId;
  /** Its number in the register; null where it was recorded without one. */
  readonly number: RegisterNumber | null;
  /** Who recorded it and when; null where the log of its day does not say so. */
  readonly recorded: Signature | null;
  readonly state: SupervisionStateName;
  readonly form: FormA;
  /** Section IV's proof and what was gathered later. */
  readonly evidence: readonly EvidenceItem[];
  readonly findingWindow: Deadline | null;
  readonly advice: readonly CorrectionAdvice[];
  /** Oldest first; a new one only follows after the plenary has rejected the one before. */
  readonly findings: readonly ProposedFinding[];
  /** The dates that changed calendars replaced, each with the position of its period; oldest first. */
  readonly redated: readonly (EarlierDates & { readonly position: number })[];
  /** Number of events so far; a command names the version it saw. */
  readonly version: number;
}

/** The record after one more event. Pure, total over all events that `decide` makes. */
export function evolve(record: SupervisionRecord | null, event: SupervisionEvent): SupervisionRecord {
  if (event.type === 'SUPERVISION_RECORDED') return begin(event);
  if (!record) throw new Error(`${event.type} has no record to follow`);
  const next = { ...record, state: event.state, version: record.version + 1 };
  switch (event.type) {
    case 'CORRECTION_ADVICE_GIVEN': {
      const { addressee, manner, advice, deliveredAt, deliveredOn, period, due } = event;
      const given = { addressee, manner, advice, deliveredAt, deliveredOn, period, due, carriedOut: null };
      return { ...next, advice: [...record.advice, given] };
    }
    case 'ADVICE_CARRIED_OUT':
      return {
        ...next,
        advice: record.advice.map((one, position) =>
          position === event.advice - 1
            ? { ...one, carriedOut: { on: event.carriedOutOn, proof: event.proof, late: event.late } }
            : one,
        ),
      };
    case 'FINDING_PROPOSED':
      return {
        ...next,
        findings: [...record.findings, { id: event.findingId, proposedOn: event.proposedOn, outcome: null }],
        evidence: [...record.evidence, ...event.evidence],
        findingWindow: withLapse(record.findingWindow, event.windowFromLapse),
      };
    case 'FINDING_FIXED': {
      const { plenary, kinds, elements } = event;
      return { ...next, findings: decided(record.findings, { kind: 'FIXED', plenary, kinds, elements }) };
    }
    case 'FINDING_REJECTED': {
      const { plenary, grounds } = event;
      return { ...next, findings: decided(record.findings, { kind: 'REJECTED', plenary, grounds }) };
    }
    case 'RECORD_REDATED':
      return redated(next, event);
  }
}

function begin(event: SupervisionRecorded): SupervisionRecord {
  return {
    id: event.recordId,
    office: event.office,
    number: event.number,
    recorded: event.signature,
    state: event.state,
    form: event.form,
    evidence: event.form.suspicion?.evidence ?? [],
    findingWindow: event.findingWindow,
    advice: [],
    findings: [],
    redated: [],
    version: 1,
  };
}

/** The periods by the changed calendar, with the dates before kept beside them. */
function redated(record: SupervisionRecord, { asOf, clocks }: RecordRedated): SupervisionRecord {
  const now = new Map(clocks.map(({ position, deadline }) => [position, deadline]));
  return {
    ...record,
    findingWindow: now.get(0) ?? record.findingWindow,
    advice: record.advice.map((one, index) => ({ ...one, due: now.get(index + 1) ?? one.due })),
    redated: [...record.redated, ...clocks.map(({ position, before }) => ({ position, asOf, before }))],
  };
}

/** Shows the dates under the other answer beside the window that is kept to. */
export function withLapse(window: Deadline | null, fromLapse: FindingProposed['windowFromLapse']): Deadline | null {
  if (!window || !fromLapse) return window;
  return { ...window, alternatives: [...window.alternatives, { assume: 'FROM_LAPSE_OF_ADVICE', ...fromLapse }] };
}

/** A plenary decides on the finding that is proposed, the newest one. */
function decided(findings: readonly ProposedFinding[], outcome: PlenaryOutcome): readonly ProposedFinding[] {
  const last = findings.length - 1;
  return findings.map((one, position) => (position === last ? { ...one, outcome } : one));
}

/** Whether only an administrative error is suspected, which is what advice can answer in full. */
export function isAdministrativeOnly(record: SupervisionRecord): boolean {
  return record.form.suspicion?.kinds.every((kind) => kind === 'ADMINISTRATIVE') ?? false;
}

/** The newest advice that waits to be carried out. */
export function openAdvice(record: SupervisionRecord): CorrectionAdvice | undefined {
  return record.advice.findLast((one) => one.carriedOut === null);
}
