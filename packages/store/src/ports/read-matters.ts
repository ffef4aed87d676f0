import type { CivilDate } from '@awaslog/law/civil-date';
import type { MatterSource, ProcessName } from '@awaslog/domain/handling';
import type { ElectionId } from '@awaslog/domain/election';
import type { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import type { Substage } from '@awaslog/domain/stage';
import type { AreaCode } from '@awaslog/domain/territory';
import type { ViolationKind } from '@awaslog/domain/violation';
import type { PagedShape } from './read';
import type { MatterShape } from './read-shapes';

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

/**
 * By what matters are ordered. `NEXT_DEADLINE` goes by the day that the work list goes by: the first of the
 * days to keep in view among the duties that run on a matter, whoever has to do it. What was not registered, or has no such clock, comes last whichever
 * end comes first; matters of one day go by when they began.
 */
export type MatterOrder = 'BEGUN' | 'REGISTERED' | 'NEXT_DEADLINE';

/** A page of matters: newest first, or what ends first where it goes by deadlines, and the other way round if asked. */
export interface MattersRequest extends PagedShape<MatterShape, MatterFilter> {
  /** `BEGUN` where nothing is said. */
  readonly by?: MatterOrder;
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
