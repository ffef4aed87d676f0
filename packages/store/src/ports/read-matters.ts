import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Matter, MatterSource, ProcessName, RegisterNumber } from '@awaslog/domain/handling';
import type { ElectionId } from '@awaslog/domain/election';
import type { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import type { Substage } from '@awaslog/domain/stage';
import type { AreaCode } from '@awaslog/domain/territory';
import type { ViolationKind } from '@awaslog/domain/violation';
import type { AreaRow, AreaShape, EventRow, RecordRow, RecordShape } from './read';

export type MatterSourceKind = MatterSource['kind'];

/** The state of one process of a matter, as `INTAKE:RECEIVED`. */
export type MatterStateName = `${ProcessName}:${string}`;

export interface MatterFilter {
  readonly election?: ElectionId;
  readonly substages?: readonly Substage[];
  readonly areaPrefix?: AreaCode;
  readonly source?: MatterSourceKind;
  /** Matters that have one of these states in its process. */
  readonly states?: readonly MatterStateName[];
  readonly kinds?: readonly ViolationKind[];
  /** The office that handles it now, its division, and the person who works on it. */
  readonly office?: OfficeId;
  readonly division?: Division;
  readonly handler?: ActorId;
  /** A part of a register number, of the place or of the account; upper and lower case are alike. */
  readonly text?: string;
  /** By the day on which it began here. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

export interface MatterShape {
  readonly area?: AreaShape;
  readonly timeline?: true;
  /** The supervision record that its finding came from. */
  readonly record?: RecordShape;
  /** Its periods, and everything that happened to it; each may be long, and is read only where it is asked for. */
  readonly clocks?: true;
  readonly entries?: true;
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
  readonly area?: AreaRow;
  readonly timeline?: readonly EventRow[];
  /** Null for a report. */
  readonly record?: RecordRow | null;
}

export interface AnnouncedFilter {
  /** A regency or a sub-district: where in it a matter lies is not told. */
  readonly areaPrefix?: AreaCode;
  readonly kinds?: readonly ViolationKind[];
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** What anybody may know of a matter once its status was announced: no account, no person, no place below its area. */
export interface AnnouncedMatter {
  readonly source: MatterSourceKind;
  /** The number in the register; null where the regency states no pattern. */
  readonly number: string | null;
  readonly kinds: readonly ViolationKind[];
  /** What was decided of each kind, where a plenary decided. */
  readonly outcomes: readonly { readonly kind: ViolationKind; readonly outcome: string }[];
  readonly announcedOn: CivilDate;
}

export interface AnnouncedRow {
  readonly regency: AreaCode;
  readonly announced: AnnouncedMatter;
}
