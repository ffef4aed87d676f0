import type { Contest } from '@awaslog/domain/election';
import {
  contains,
  villageOf,
  type Area,
  type AreaCode,
  type StationCode,
  type StationStanding,
} from '@awaslog/domain/territory';
import type { ElectionStatement, ElectoralDistrict, Station } from './election-statement';
import type { RegencyStatement } from './statement';

/** The stated rows as areas of the domain. Validity is unknown on both sides: the list is one edition, not a history. */
export function areasOf(statement: RegencyStatement): readonly Area[] {
  const rows = [...statement.areas].sort((one, other) => (one.code < other.code ? -1 : 1));
  return rows.map(({ code, name, level, kind, parent }) => ({
    code,
    name,
    level,
    kind: kind ?? null,
    parent: parent ?? null,
    validFrom: null,
    validTo: null,
  }));
}

export function byParentOf(areas: readonly Area[]): ReadonlyMap<AreaCode, readonly Area[]> {
  const groups = new Map<AreaCode, Area[]>();
  for (const area of areas) {
    if (area.parent === null) continue;
    const siblings = groups.get(area.parent);
    if (siblings) siblings.push(area);
    else groups.set(area.parent, [area]);
  }
  return groups;
}

export function stationsOf(election: ElectionStatement | undefined, within: AreaCode): readonly Station[] {
  if (!election?.stations.known) return [];
  return election.stations.list.filter((station) => contains(within, villageOf(station.code)));
}

/** Only a list that is known can say that a station does not exist; an election that is not stated has none. */
export function standingOf(station: StationCode, election: ElectionStatement | undefined): StationStanding {
  if (!election?.stations.known) return 'UNCONFIRMED';
  return election.stations.list.some((listed) => listed.code === station) ? 'KNOWN' : 'UNKNOWN_STATION';
}

/** The narrowest stated district that holds the whole area. */
export function districtOf(
  election: ElectionStatement | undefined,
  contest: Contest,
  area: AreaCode,
): ElectoralDistrict | undefined {
  const districts = election?.electoralDistricts[contest];
  if (!districts?.known) return undefined;
  return districts.list.find((district) => district.areas.some((part) => contains(part, area)));
}

/** A station supervisor has a seat at every known station of any election, and at the sample stations. */
export function seatedStations(statement: RegencyStatement): readonly StationCode[] {
  const listed = statement.elections.flatMap(({ stations }) =>
    stations.known ? stations.list.map((station) => station.code) : [],
  );
  return [...new Set([...listed, ...statement.sampleStations])].sort();
}
