import { civilDateOf, type CivilDate, type Instant, type Zone } from '@awaslog/law/civil-date';
import type { Contest, ElectionId } from '../election';
import type { Actor } from '../office';
import type { AreaCode, StationCode, StationStanding } from '../territory';

/** What a decision needs to know beside the record and the command. Time is an argument; nothing here reads a clock. */
export interface SupervisionFacts {
  readonly now: Instant;
  /** The zone of the place; civil days are those of the place. */
  readonly zone: Zone;
  readonly actor: Actor;
  readonly areaExists: (area: AreaCode) => boolean;
  readonly stationStanding: (station: StationCode, election: ElectionId) => StationStanding;
  /** The contests that the regency holds at an election; null: it states no such election. */
  readonly contestsOf: (election: ElectionId) => readonly Contest[] | null;
}

export function todayOf(facts: Pick<SupervisionFacts, 'now' | 'zone'>): CivilDate {
  return civilDateOf(facts.now, facts.zone);
}
