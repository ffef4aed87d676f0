import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { Warning } from '../issue';
import type { OfficeId, RegisterNumber } from '../office';
import type { RedatedClock } from '../redating';
import type { CommandOf, StepName } from './commands';
import type { FormA } from './form-a';
import type { SupervisionRecordId } from './ids';
import type { Signature } from './signature';
import type { SupervisionStateName } from './state-name';

interface EventBase<Version = 1> {
  readonly version: Version;
  readonly recordId: SupervisionRecordId;
  /** The office whose act it is. */
  readonly office: OfficeId;
  /** The state after it, so that an old event means the same when the process has changed since. */
  readonly state: SupervisionStateName;
  /** Why the step was taken although the known procedure has no such step; null for a known step. */
  readonly outsideKnownProcedure: string | null;
  readonly warnings: readonly Warning[];
}

/** What a command stated, without its address. */
type Facts<Name extends StepName> = Omit<CommandOf<Name>, 'command' | 'recordId' | 'reason'>;

export interface SupervisionRecorded extends EventBase<2> {
  readonly type: 'SUPERVISION_RECORDED';
  readonly form: FormA;
  /** FINDING_WINDOW as it stood when recorded; null without a suspicion, or where it cannot be computed. */
  readonly findingWindow: Deadline | null;
  /** Its number in the register; null where none was given, as by programs that gave none. */
  readonly number: RegisterNumber | null;
  /** Who recorded it; null where the event does not say so. */
  readonly signature: Signature | null;
}
export type CorrectionAdviceGiven = EventBase<2> &
  Facts<'GIVE_CORRECTION_ADVICE'> & {
    readonly type: 'CORRECTION_ADVICE_GIVEN';
    readonly deliveredOn: CivilDate;
    readonly due: Deadline | null;
  };
export type AdviceCarriedOut = EventBase &
  Omit<Facts<'CONFIRM_ADVICE_CARRIED_OUT'>, 'advice'> & {
    readonly type: 'ADVICE_CARRIED_OUT';
    /** Which advice, numbered from 1. */
    readonly advice: number;
    /** After its period had ended under every reading. */
    readonly late: boolean;
  };
export type FindingProposed = EventBase &
  Facts<'PROPOSE_FINDING'> & {
    readonly type: 'FINDING_PROPOSED';
    readonly proposedOn: CivilDate;
    /** FINDING_WINDOW counted from the lapse of the advice, the other answer to an open question; null without a lapse. */
    readonly windowFromLapse: { readonly earliest: CivilDate | Instant; readonly latest: CivilDate | Instant } | null;
  };
export type FindingFixed = EventBase & Facts<'FIX_FINDING'> & { readonly type: 'FINDING_FIXED' };
export type FindingRejected = EventBase & Facts<'REJECT_FINDING'> & { readonly type: 'FINDING_REJECTED' };
export type RevisionProposed = EventBase &
  Facts<'PROPOSE_REVISION'> & { readonly type: 'REVISION_PROPOSED'; readonly signature: Signature };
/** The form that was proposed is the form of the record from now on; the one before it stays among its versions. */
export interface RevisionApproved extends EventBase {
  readonly type: 'REVISION_APPROVED';
  readonly signature: Signature;
  /** The day from which the time to fix the finding is counted since; null without a suspicion. */
  readonly countedFrom: CivilDate | null;
  /** FINDING_WINDOW from that day; null without a suspicion, or where it cannot be computed. */
  readonly findingWindow: Deadline | null;
}
export type RevisionDeclined = EventBase &
  Facts<'DECLINE_REVISION'> & { readonly type: 'REVISION_DECLINED'; readonly signature: Signature };
/** A changed calendar moved periods that run; no step of the process, so the state stays. */
export interface RecordRedated extends EventBase {
  readonly type: 'RECORD_REDATED';
  /** The day as of which the calendar was read. */
  readonly asOf: CivilDate;
  readonly clocks: readonly RedatedClock[];
}

/** What happened to a supervision record. Old versions are read forever. */
export type SupervisionEvent =
  | SupervisionRecorded
  | CorrectionAdviceGiven
  | AdviceCarriedOut
  | FindingProposed
  | FindingFixed
  | FindingRejected
  | RevisionProposed
  | RevisionApproved
  | RevisionDeclined
  | RecordRedated;
export type SupervisionEventType = SupervisionEvent['type'];
