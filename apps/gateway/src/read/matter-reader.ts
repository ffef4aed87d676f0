import type { Matter } from '@awaslog/domain/handling';
import type { Instant } from '@awaslog/law/civil-date';
import type { AreaCode } from '@awaslog/domain/territory';
import type { AreaRow, AreaShape, RecordRow, RecordShape, Scope, Store } from '@awaslog/store/store';

export interface MatterShape {
  readonly area?: AreaShape;
  /** The record that a registered finding came from. */
  readonly record?: RecordShape;
}

export interface MatterRow {
  readonly regency: AreaCode;
  readonly recordedAt: Instant;
  readonly fictional: boolean;
  readonly matter: Matter;
  readonly area?: AreaRow;
  readonly record?: RecordRow | null;
}

/** What is read of matters. */
export interface MatterReader {
  matter(scope: Scope, id: string, shape: MatterShape): Promise<MatterRow | null>;
}

export function mattersOf(store: Store): MatterReader {
  return store as unknown as MatterReader;
}
