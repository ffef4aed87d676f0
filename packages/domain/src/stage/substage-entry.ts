import type { Evidence } from '@awaslog/law/citation';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { Text } from '@awaslog/law/result';
import type { ElectionId } from '../election';
import type { DeliveryStage } from './delivery-stage';
import type { Paper } from './paper';
import type { Substage } from './substage';

/**
 * The kinds of office that watch a leg, as `OfficeKind` spells them. The office folder builds on this one, so the
 * codes are repeated here as a type; a test keeps both alike.
 */
export type Watcher = 'REGENCY' | 'PANWASCAM' | 'VILLAGE_SUPERVISOR' | 'STATION_SUPERVISOR';

/** Who watches one leg of a sub-stage. */
export interface Watch {
  readonly leg: Text;
  readonly watchedBy: readonly Watcher[];
  readonly evidence: Evidence;
  readonly source: string | null;
}

/** What one source says about the days of a sub-stage. Sources that disagree stand side by side. */
export interface WindowClaim {
  readonly election: ElectionId;
  /** Null: the source does not say when it begins, or not to the day. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** The delivery that the claim is about; null: all supplies. */
  readonly delivery: DeliveryStage | null;
  /** Who says it, and of what or where. */
  readonly says: Text;
  readonly evidence: Evidence;
  readonly source: string | null;
}

export interface SubstageEntry {
  readonly code: Substage;
  /** Place in the chain, from 1. */
  readonly order: number;
  readonly name: Text;
  /** The code that reports of incidents in Indonesian use. */
  readonly sourceCode: string;
  readonly whatHappens: Text;
  readonly papers: readonly Paper[];
  /** How well what happens and its papers are known, and where it was read. */
  readonly evidence: Evidence;
  readonly source: string | null;
  /** Empty: who watches it is not known. */
  readonly watches: readonly Watch[];
  readonly windows: readonly WindowClaim[];
}

/** An entry as it is written down: its code and its place come from the enum. */
export type SubstageFacts = Omit<SubstageEntry, 'code' | 'order'>;

/** A claim about days, in the short form of the data files. */
export function claim(
  election: 'PEMILU_2024' | 'PILKADA_2024',
  [from, to]: readonly [string | null, string | null],
  says: Text,
  [evidence, source]: readonly [Evidence, string | null],
  delivery: DeliveryStage | null = null,
): WindowClaim {
  return { election, from: from as CivilDate | null, to: to as CivilDate | null, delivery, says, evidence, source };
}
