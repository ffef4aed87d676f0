import type { Instant } from '@awaslog/law/civil-date';
import type { Actor } from '@awaslog/domain/office';
import type { SupervisionFacts } from '@awaslog/domain/supervision';
import type { Regency } from './regency';

/** What a decision asks of the regency, in the words of the domain. */
export function supervisionFactsOf(regency: Regency, actor: Actor, now: Instant): SupervisionFacts {
  return {
    now,
    zone: regency.zone,
    actor,
    areaExists: (area) => regency.contains(area),
    stationStanding: (station, election) => regency.stationStanding(station, election),
    contestsOf: (election) => regency.election(election)?.contests ?? null,
  };
}
