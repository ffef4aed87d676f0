import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { FindingId } from '@awaslog/domain/finding';
import type { Matter } from '@awaslog/domain/handling';
import type { ReportedIncident } from '@awaslog/domain/incident';
import type { Warning } from '@awaslog/domain/issue';
import type { OfficeId, RegisterNumber } from '@awaslog/domain/office';
import type { PreliminaryInformation, SupervisionRecord } from '@awaslog/domain/supervision';
import type { AreaCode, AreaKind, AreaLevel } from '@awaslog/domain/territory';
import type { FindingStateName, Page } from './read';

export interface AreaRow {
  readonly code: AreaCode;
  readonly name: string;
  readonly level: AreaLevel;
  readonly kind: AreaKind | null;
  readonly parentCode: AreaCode | null;
  readonly parent?: AreaRow | null;
  readonly children?: readonly AreaRow[];
  readonly records?: Page<RecordRow>;
  readonly findings?: Page<FindingRow>;
}
export interface RecordRow {
  readonly regency: AreaCode;
  readonly recordedAt: Instant;
  readonly fictional: boolean;
  readonly record: SupervisionRecord;
  readonly area?: AreaRow;
  readonly findings?: readonly FindingRow[];
  readonly timeline?: readonly EventRow[];
  readonly preliminary?: PreliminaryRow | null;
  /** Those that the reader may see, in the order in which they began. */
  readonly matters?: readonly MatterRow[];
}
export interface FindingRow {
  readonly regency: AreaCode;
  readonly id: FindingId;
  readonly state: FindingStateName;
  /** The record that it came from; a finding is read from it. */
  readonly ofRecord: SupervisionRecord;
  readonly area?: AreaRow;
  readonly record?: RecordRow;
  /** Null where it was not registered, or the reader may not see it. */
  readonly matter?: MatterRow | null;
}
export interface PreliminaryRow {
  readonly regency: AreaCode;
  readonly information: PreliminaryInformation;
  readonly area?: AreaRow;
  readonly incident?: IncidentRow | null;
  /** The newest 100 that trace it, newest first; there may be more. */
  readonly records?: readonly RecordRow[];
  /** Null where it was no report, or the reader may not see it. */
  readonly matter?: MatterRow | null;
}
export interface IncidentRow {
  readonly incident: ReportedIncident;
  readonly area?: AreaRow | null;
}
export interface EventRow {
  readonly seq: number;
  readonly type: string;
  /** The version of the record after it. */
  readonly version: number;
  readonly at: Instant;
  readonly office: OfficeId;
  readonly outsideKnownProcedure: string | null;
  readonly warnings: readonly Warning[];
}
/** A matter with its periods and its history where they were asked for. */
export type MatterPart = Omit<Matter, 'clocks' | 'entries'> & Partial<Pick<Matter, 'clocks' | 'entries'>>;

export interface MatterRow {
  readonly regency: AreaCode;
  readonly recordedAt: Instant;
  readonly fictional: boolean;
  readonly matter: MatterPart;
  /** Every number that a register gave it, oldest first. */
  readonly numbers: readonly RegisterNumber[];
  /** The day of its newest registration; null while it has none. */
  readonly registeredOn: CivilDate | null;
  /** The first of the days to keep in view among the duties that run on it; null where none runs, or none has a day. */
  readonly nextDeadline: CivilDate | null;
  readonly area?: AreaRow;
  readonly timeline?: readonly EventRow[];
  /** Null for a report. */
  readonly record?: RecordRow | null;
  /** Null where it became none, or that lies outside the scope. */
  readonly preliminary?: PreliminaryRow | null;
}
