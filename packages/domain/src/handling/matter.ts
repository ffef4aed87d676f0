import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { ElectionId } from '../election';
import type { FindingId } from '../finding';
import type { Warning } from '../issue';
import type { ActorId, Division, OfficeId, RegisterNumber } from '../office';
import type { EarlierDates } from '../redating';
import type { Substage } from '../stage';
import type { RespondentCapacity, SupervisionRecordId } from '../supervision';
import type { AreaCode, StationCode } from '../territory';
import type { ViolationKind } from '../violation';
import type { ClockName } from './clock-name';
import type { MatterId } from './ids';
import type { MatterRelation } from './matter-codes';
import type { ProcessName } from './process-name';

/** Where a matter came from (UU 7/2017 art. 454(1)): a report by an entitled person, or a finding of supervision. */
export type MatterSource =
  | { readonly kind: 'REPORT' }
  | { readonly kind: 'FINDING'; readonly recordId: SupervisionRecordId; readonly findingId: FindingId };

/** A period as an act starts it. `deadline` is null where no calendar is decreed or the regime has no such rule. */
export interface StartedClock {
  readonly rule: ClockName;
  readonly process: ProcessName;
  /** The event that starts it: a day of the place, or a moment. */
  readonly from: CivilDate | Instant;
  readonly deadline: Deadline | null;
  /** The day on which what it asks was done or fell away; null while it runs. */
  readonly stoppedOn: CivilDate | null;
}

/** A period that runs, or ran, on a matter, with what earlier calendars said of it, oldest first. */
export interface MatterClock extends StartedClock {
  readonly earlier: readonly EarlierDates[];
}

/** One thing that happened, as it was recorded; nothing is ever rewritten. */
export interface MatterEntry {
  readonly type: string;
  readonly process: ProcessName;
  /** The state of that process after it. */
  readonly state: string;
  /** When it happened: a day of the place, or a moment. */
  readonly at: CivilDate | Instant;
  readonly office: OfficeId;
  readonly number: RegisterNumber | null;
  /** What the act stated, in the shape of its input. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Clocks that it stopped, by their position in the matter. */
  readonly stops: readonly { readonly position: number; readonly on: CivilDate }[];
  readonly outsideKnownProcedure: string | null;
  readonly warnings: readonly Warning[];
}

/** What is fixed about a matter, and what acts may set anew. */
export interface MatterFacts {
  /** The office that handles it now. */
  readonly office: OfficeId;
  readonly kinds: readonly ViolationKind[];
  readonly respondents: readonly RespondentCapacity[];
  /** The division and the persons who work on it, by pseudonym; empty where nobody is assigned. */
  readonly division: Division | null;
  readonly handlers: readonly ActorId[];
  readonly links: readonly { readonly relation: MatterRelation; readonly matterId: MatterId }[];
}

export interface MatterBeginning {
  readonly source: MatterSource;
  readonly election: ElectionId;
  readonly area: AreaCode;
  readonly station: StationCode | null;
  readonly substage: Substage | null;
}

/** A matter: what is known about it, how each of its processes stands, and everything that happened, in order. */
export interface Matter extends MatterBeginning, MatterFacts {
  readonly id: MatterId;
  readonly version: number;
  /** The office to which it came. */
  readonly receivedBy: OfficeId;
  readonly states: Readonly<Partial<Record<ProcessName, string>>>;
  readonly clocks: readonly MatterClock[];
  readonly entries: readonly MatterEntry[];
}
