import { elections, type Contest, type ElectionId } from '../election';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { StationCode } from '../territory';
import type { Item } from '../supplies';
import type { LocalTime } from './local-time';
import type { StationNeed } from './station-need';
import type { CustodyStatement } from './statement';

/** What the judge knows beside the statements. Everything in it may be missing, and is then said to be. */
export interface CustodyFacts {
  readonly election: ElectionId;
  /** What was stated for a later time is left out; null: everything is in. */
  readonly asOf: LocalTime | null;
  /** Pieces by which figures of an item may differ before it is said. */
  readonly tolerance: Readonly<Partial<Record<Item, number>>>;
  /** The electoral district of each contest by station; null: no list is at hand. */
  readonly stations: ReadonlyMap<StationCode, Readonly<Partial<Record<Contest, string>>>> | null;
  /** What each station needs; null: no need is at hand. */
  readonly needs: readonly StationNeed[] | null;
}

export function tolerated(facts: CustodyFacts, item: Item): number {
  return facts.tolerance[item] ?? 0;
}

/** The voting day that goods are for; null where a later round does not state it. */
export function votingDayOf({ votingDay, round }: CustodyStatement, facts: CustodyFacts): CivilDate | null {
  if (votingDay !== null) return votingDay;
  return round === 'INITIAL' ? elections[facts.election].votingDay : null;
}
