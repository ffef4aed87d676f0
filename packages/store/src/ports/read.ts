import type { CivilDate } from '@awaslog/law/civil-date';
import type { ElectionId } from '@awaslog/domain/election';
import type { OfficeId } from '@awaslog/domain/office';
import type { Item } from '@awaslog/domain/supplies';
import type { Substage } from '@awaslog/domain/stage';
import type { SupervisionStateName } from '@awaslog/domain/supervision';
import type { AreaCode, StationCode } from '@awaslog/domain/territory';
import type { ViolationKind } from '@awaslog/domain/violation';

/** What a reader may see: one regency's records in these areas or of this station alone, and matters of this office. */
export interface Scope {
  readonly regency: AreaCode;
  readonly territory: AreaCode;
  readonly station: StationCode | null;
  /** The reader's own office, which sees the matters that it has, wherever they lie. */
  readonly office?: OfficeId | null;
  /** Whether matters are seen, which are confidential: only who has READ_MATTERS sees them. */
  readonly matters?: boolean;
}

/** A page by keyset. `first` or `last`, never both; at most 100, and 20 where neither is given. Cursors are opaque. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/**
 * By the order of recording; the work list by the earlier date, incidents by what is known of their date, matters by what
 * their request says.
 */
export type Order = 'NEWEST' | 'OLDEST';
export type FindingStateName = 'PROPOSED' | 'FIXED' | 'REJECTED';

export interface RecordFilter {
  readonly election?: ElectionId;
  readonly substages?: readonly Substage[];
  readonly areaPrefix?: AreaCode;
  readonly states?: readonly SupervisionStateName[];
  readonly suspected?: boolean;
  readonly kinds?: readonly ViolationKind[];
  /** By the civil day on which the supervision ended. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}
export interface FindingFilter {
  readonly election?: ElectionId;
  readonly substages?: readonly Substage[];
  readonly areaPrefix?: AreaCode;
  readonly states?: readonly FindingStateName[];
  readonly kinds?: readonly ViolationKind[];
  /** By the day of finding. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}
export interface IncidentFilter {
  readonly election?: ElectionId;
  readonly substages?: readonly Substage[];
  readonly item?: Item;
  readonly areaPrefix?: AreaCode;
}

export interface PagedShape<Shape, Filter> {
  readonly page: PageRequest;
  readonly filter?: Filter;
  readonly order?: Order;
  readonly total?: boolean;
  readonly node: Shape;
}

export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Present when it was asked for. */
  readonly total?: number;
}

export interface CountRow<Key> {
  readonly key: Key;
  readonly records: number;
  readonly suspicions: number;
  /** Fixed by a plenary; a proposal is none yet. */
  readonly findings: number;
}
export interface OverviewRow {
  readonly records: number;
  readonly suspicions: number;
  readonly findings: number;
  readonly openAdvice: number;
  /** Running duties whose earlier day lies before today. */
  readonly overdue: number;
  readonly dueWithin7Days: number;
  readonly bySubstage: readonly CountRow<Substage>[];
  readonly bySubdistrict: readonly CountRow<AreaCode>[];
}
