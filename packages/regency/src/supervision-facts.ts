import type { Instant } from '@awaslog/law/civil-date';
import type { QuorumStatement } from '@awaslog/domain/finding';
import { officeKindOf, type Actor } from '@awaslog/domain/office';
import type { SupervisionFacts } from '@awaslog/domain/supervision';
import type { Figure } from './figure';
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
    ...plenaryOf(regency, actor),
  };
}

/** What is stated of the plenary of an actor's office, where there is one. */
function plenaryOf({ statement }: Regency, { office }: Actor): Pick<SupervisionFacts, 'quorum' | 'officeMembers'> {
  const kind = office && officeKindOf(office);
  if (kind !== 'REGENCY' && kind !== 'PANWASCAM') return { quorum: null, officeMembers: null };
  const { quorum, members } = statement.offices[kind];
  return { quorum: lookedUp(quorum), officeMembers: lookedUp(members)?.members ?? null };
}

/** Only a figure that can be looked up is held against what an office did; what is recalled is not known. */
function lookedUp(figure: Figure): QuorumStatement | null {
  if (figure.value === null || figure.source === null) return null;
  return { members: figure.value, source: figure.source };
}
