import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { FindingId, Plenary } from '../finding';
import type { OfficeId, RegisterNumber } from '../office';
import type { EarlierDates } from '../redating';
import type { ViolationKind } from '../violation';
import type { AdviceAddressee, AdviceManner, AdvicePeriod } from './commands';
import type { FindingProposed, RecordRedated, RevisionApproved, SupervisionEvent, SupervisionRecorded } from './events';
import type { EvidenceItem, FormA } from './form-a';
import type { SupervisionRecordId } from './ids';
import { versionsOf, type Revision, type RevisionOutcome } from './revision';
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
  /** Which version of Form A counted when the plenary decided; null until it has. */
  readonly formVersion: number | null;
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
  /** Form A as it counts: the newest version. */
  readonly form: FormA;
  /** Form A as it was first recorded; null while that is the one that counts. */
  readonly firstForm: FormA | null;
  /** Every revision that was proposed, oldest first; one at a time waits. */
  readonly revisions: readonly Revision[];
  /** The day from which the time to fix the finding is counted; null without a suspicion. */
  readonly countedFrom: CivilDate | null;
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
        findings: [...record.findings, proposedBy(event)],
        evidence: [...record.evidence, ...event.evidence],
        findingWindow: withLapse(record.findingWindow, event.windowFromLapse),
      };
    case 'FINDING_FIXED': {
      const { plenary, kinds, elements } = event;
      return { ...next, findings: decided(record, { kind: 'FIXED', plenary, kinds, elements }) };
    }
    case 'FINDING_REJECTED': {
      const { plenary, grounds } = event;
      return { ...next, findings: decided(record, { kind: 'REJECTED', plenary, grounds }) };
    }
    case 'REVISION_PROPOSED': {
      const { form, grounds, signature: by } = event;
      return { ...next, revisions: [...record.revisions, { form, grounds, by, outcome: null }] };
    }
    case 'REVISION_APPROVED':
      return revised(next, event);
    case 'REVISION_DECLINED': {
      const { signature: by, grounds } = event;
      return { ...next, revisions: settled(record, { kind: 'DECLINED', by, grounds }) };
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
    firstForm: null,
    revisions: [],
    countedFrom: event.form.suspicion?.foundOn ?? null,
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

function proposedBy({ findingId: id, proposedOn }: FindingProposed): ProposedFinding {
  return { id, proposedOn, outcome: null, formVersion: null };
}

/** A plenary decides on the finding that is proposed, the newest one. */
function decided(record: SupervisionRecord, outcome: PlenaryOutcome): readonly ProposedFinding[] {
  const last = record.findings.length - 1;
  const formVersion = versionsOf(record).length;
  return record.findings.map((one, position) => (position === last ? { ...one, outcome, formVersion } : one));
}

/** Only the newest revision can wait, so it is the one that is decided on. */
function settled({ revisions }: SupervisionRecord, outcome: RevisionOutcome): readonly Revision[] {
  const last = revisions.length - 1;
  return revisions.map((one, position) => (position === last ? { ...one, outcome } : one));
}

/** The proposed form takes the place of the present one; what was gathered beside the form stays. */
function revised(record: SupervisionRecord, event: RevisionApproved): SupervisionRecord {
  const { signature: by, countedFrom, findingWindow } = event;
  const form = record.revisions.at(-1)!.form;
  const gathered = record.evidence.slice(record.form.suspicion?.evidence.length ?? 0);
  return {
    ...record,
    form,
    firstForm: record.firstForm ?? record.form,
    revisions: settled(record, { kind: 'APPROVED', by }),
    evidence: [...(form.suspicion?.evidence ?? []), ...gathered],
    countedFrom,
    findingWindow,
  };
}

/** Whether only an administrative error is suspected, which is what advice can answer in full. */
export function isAdministrativeOnly(record: SupervisionRecord): boolean {
  return record.form.suspicion?.kinds.every((kind) => kind === 'ADMINISTRATIVE') ?? false;
}

/** The newest advice that waits to be carried out. */
export function openAdvice(record: SupervisionRecord): CorrectionAdvice | undefined {
  return record.advice.findLast((one) => one.carriedOut === null);
}
