import type { FindingFilter, PagedShape, RecordFilter } from './read';

/**
 * Which relations to bring along, each with its own. What is not named is not read. The whole request, however deep,
 * becomes one statement.
 */
export interface AreaShape {
  readonly parent?: AreaShape;
  readonly children?: AreaShape;
  readonly records?: PagedShape<RecordShape, RecordFilter>;
  readonly findings?: PagedShape<FindingShape, FindingFilter>;
}
export interface RecordShape {
  readonly area?: AreaShape;
  readonly findings?: FindingShape;
  readonly timeline?: true;
  readonly preliminary?: PreliminaryShape;
  /** The matters that its findings were registered as. */
  readonly matters?: MatterShape;
}
export interface FindingShape {
  readonly area?: AreaShape;
  readonly record?: RecordShape;
  /** The matter that it was registered as. */
  readonly matter?: MatterShape;
}
export interface PreliminaryShape {
  readonly area?: AreaShape;
  readonly incident?: IncidentShape;
  /** At most 100 records, the newest. */
  readonly records?: RecordShape;
  /** The matter of the report that it was. */
  readonly matter?: MatterShape;
}
export interface IncidentShape {
  readonly area?: AreaShape;
}
export interface MatterShape {
  readonly area?: AreaShape;
  readonly timeline?: true;
  /** The supervision record that its finding came from. */
  readonly record?: RecordShape;
  /** The preliminary information that its report became. */
  readonly preliminary?: PreliminaryShape;
  /** Its periods, and everything that happened to it; each may be long, and is read only where it is asked for. */
  readonly clocks?: true;
  readonly entries?: true;
}
