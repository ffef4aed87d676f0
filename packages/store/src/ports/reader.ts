import type { CivilDate } from '@awaslog/law/civil-date';
import type { AreaCode } from '@awaslog/domain/territory';
import type { FindingFilter, IncidentFilter, OverviewRow, Page, PagedShape, RecordFilter, Scope } from './read';
import type { AnnouncedFilter, AnnouncedRow, MattersRequest } from './read-matters';
import type { AreaRow, FindingRow, IncidentRow, MatterRow, PreliminaryRow, RecordRow } from './read-rows';
import type { AreaShape, FindingShape, IncidentShape, MatterShape, PreliminaryShape, RecordShape } from './read-shapes';
import type { WorkFilter, WorkRow, WorkShape } from './read-work';

/**
 * The read path: every call is one statement. What lies outside the scope is answered as if it did not exist; areas are
 * reference data and are seen in the whole regency. A page that cannot be asked for, or by a day outside the years 1900
 * to 9998, throws `ReadRequestError`; an overview takes such a day for the nearest that there is.
 */
export interface Reader {
  area(scope: Scope, code: AreaCode, shape: AreaShape): Promise<AreaRow | null>;
  record(scope: Scope, id: string, shape: RecordShape): Promise<RecordRow | null>;
  finding(scope: Scope, id: string, shape: FindingShape): Promise<FindingRow | null>;
  preliminary(scope: Scope, id: string, shape: PreliminaryShape): Promise<PreliminaryRow | null>;
  incident(id: string, shape: IncidentShape): Promise<IncidentRow | null>;
  records(scope: Scope, request: PagedShape<RecordShape, RecordFilter>): Promise<Page<RecordRow>>;
  findings(scope: Scope, request: PagedShape<FindingShape, FindingFilter>): Promise<Page<FindingRow>>;
  preliminaries(
    scope: Scope,
    request: PagedShape<PreliminaryShape, Record<string, never>>,
  ): Promise<Page<PreliminaryRow>>;
  incidents(request: PagedShape<IncidentShape, IncidentFilter>): Promise<Page<IncidentRow>>;
  matter(scope: Scope, id: string, shape: MatterShape): Promise<MatterRow | null>;
  matters(scope: Scope, request: MattersRequest): Promise<Page<MatterRow>>;
  /** What anybody may read of the regency's matters, in the order of their announcement. */
  announced(
    regency: AreaCode,
    request: PagedShape<Record<string, never>, AnnouncedFilter>,
  ): Promise<Page<AnnouncedRow>>;
  /** Running clocks in order of the day to keep in view, of records and of matters. */
  work(scope: Scope, request: PagedShape<WorkShape, WorkFilter>): Promise<Page<WorkRow>>;
  overview(scope: Scope, today: CivilDate): Promise<OverviewRow>;
}
