import type { Evidence } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { ElectionId } from '../election';
import type { DeliveryStage } from '../stage';
import type { Item } from './item';
import type { ItemClass } from './item-class';

/** How many pieces a station gets, as far as a source tells. It is what to expect, not a computed need. */
export interface StationQuantity {
  readonly election: ElectionId;
  readonly pieces: number;
  /** `CONTEST`: so many for every contest that the station holds. */
  readonly per: 'STATION' | 'CONTEST';
  /** False: said for one place only, and no constant for the others. */
  readonly everywhere: boolean;
  /** True: nobody states it; it follows from totals that a source states. */
  readonly derived: boolean;
  readonly says: Text;
  readonly evidence: Evidence;
  readonly source: string | null;
}

export interface ItemEntry {
  readonly code: Item;
  readonly name: Text;
  /** Null: what is named in a note can be of any class. */
  readonly class: ItemClass | null;
  readonly unit: Text;
  /** Whether it is told apart by contest and, for councils, by electoral district. */
  readonly byContest: boolean;
  /** The delivery that brings it, where that was read. */
  readonly delivery: {
    readonly stage: DeliveryStage;
    readonly evidence: Evidence;
    readonly source: string;
  } | null;
  /** Empty: not read; for ballots it depends on the voters of the station. */
  readonly stationQuantities: readonly StationQuantity[];
}
