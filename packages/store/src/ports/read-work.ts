import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { EarlierDates } from '@awaslog/domain/redating';
import type { ProcessName } from '@awaslog/domain/handling';
import type { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import type { AreaCode } from '@awaslog/domain/territory';
import type { MatterRow, RecordRow } from './read-rows';
import type { MatterShape, RecordShape } from './read-shapes';

export interface WorkFilter {
  /** Leaves out the rights that are over by that day: they ask nobody for anything. */
  readonly seenFrom?: CivilDate;
  readonly areaPrefix?: AreaCode;
  readonly dueBefore?: CivilDate;
  readonly rule?: string;
  readonly owner?: WorkOwner['kind'];
  /** Whose work it is: an office, a division of it, or a person whom it gave the matter to. */
  readonly office?: OfficeId;
  readonly division?: Division;
  readonly handler?: ActorId;
  /** Seen from a day: `OVERDUE` the day to keep in view lies before it, `TODAY` on it, `COMING` after it. */
  readonly due?: { readonly state: DueState; readonly today: CivilDate };
}
export type DueState = 'OVERDUE' | 'TODAY' | 'COMING';

export interface WorkShape {
  readonly record?: RecordShape;
  readonly matter?: MatterShape;
}

/** What a period runs on. */
export interface WorkOwner {
  readonly kind: 'RECORD' | 'MATTER';
  readonly id: string;
}
export interface WorkRow {
  readonly regency: AreaCode;
  readonly owner: WorkOwner;
  readonly rule: string;
  /** The process of the matter; null for a record. */
  readonly process: ProcessName | null;
  readonly office: OfficeId;
  readonly division: Division | null;
  readonly handlers: readonly ActorId[];
  readonly deadline: Deadline;
  /** What earlier calendars said of it, oldest first. */
  readonly earlier: readonly EarlierDates[];
  /** Null where it runs on a matter. */
  readonly record?: RecordRow | null;
  /** Null where it runs on a record. */
  readonly matter?: MatterRow | null;
}
