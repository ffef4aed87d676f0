import type { ElectionId } from '@awaslog/domain/election';
import type { Actor, ActorId } from '@awaslog/domain/office';
import type { SupervisionFacts } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Instant, Zone } from '@awaslog/law/civil-date';
import type { ReferenceQuery } from '../gql/graphql';

/** What the screen knows of the place and the day; the gateway knows more and judges again. */
export interface ScreenFacts {
  readonly today: string;
  readonly zone: Zone;
  readonly territory: string;
  readonly regency: NonNullable<ReferenceQuery['regency']>;
}

/** The domain's facts as far as a screen has them. What it cannot know, it leaves to the gateway to refuse. */
export function factsOf({ today, zone, territory, regency }: ScreenFacts): SupervisionFacts {
  const areas = new Set([
    regency.code,
    ...regency.subdistricts.flatMap(({ code, children }) => [code, ...children.map((village) => village.code)]),
  ]);
  const offset = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' }[zone];
  const actor: Actor = {
    id: 'screen' as ActorId,
    office: null,
    role: 'SUPERVISOR',
    division: null,
    territory: territory as AreaCode,
    station: null,
  };
  return {
    // The screen knows the day and not the gateway's clock: only what lies after the day is surely in the future.
    now: `${today}T23:59:59${offset}` as Instant,
    zone,
    actor,
    areaExists: (area: AreaCode) => areas.has(area),
    stationStanding: () => 'UNCONFIRMED',
    contestsOf: (election: ElectionId) =>
      regency.elections.find((held) => held.election.code === election)?.contests ?? null,
    quorum: null,
    officeMembers: null,
  };
}
