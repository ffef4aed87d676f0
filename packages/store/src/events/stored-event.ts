import type { Instant } from '@awaslog/law/civil-date';
import type { IncidentTakenUp, SupervisionEvent } from '@awaslog/domain/supervision';

/** Everything that the log may hold, in its current version. */
export type StoreEvent = SupervisionEvent | IncidentTakenUp;
export type StoreEventType = StoreEvent['type'];

/** An event as its row has it: the payload in the version in which it was written. */
export interface StoredEvent {
  readonly seq: number;
  readonly streamId: string;
  readonly streamVersion: number;
  readonly type: string;
  readonly typeVersion: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly fictional: boolean;
  readonly recordedAt: Instant;
}
