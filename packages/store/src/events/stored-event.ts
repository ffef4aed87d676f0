import type { Instant } from '@awaslog/law/civil-date';
import type { MatterEvent, MatterEventType, MatterRedated } from '@awaslog/domain/handling';
import type { IncidentTakenUp, SupervisionEvent, TipRecorded } from '@awaslog/domain/supervision';

/** What happened to a matter, of a type that the acts name. */
export type HandlingEvent = MatterEvent & { readonly type: MatterEventType };
/** Everything that may stand in the stream of a matter. */
export type MatterStreamEvent = HandlingEvent | MatterRedated;
/** What begins preliminary information by itself; a report that became some is told by its matter. */
export type PreliminaryEvent = IncidentTakenUp | TipRecorded;

/** Everything that the log may hold, in its current version. */
export type StoreEvent = SupervisionEvent | PreliminaryEvent | MatterStreamEvent;
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
