import { contains, levelOf, zoneOf } from '@awaslog/domain/territory';
import { problemOf, type RegencyProblem } from './problem';
import type { RegencyStatement } from './statement';

/** The regency's own entries: its code, its province, its zone. */
export function checkIdentity(statement: RegencyStatement): RegencyProblem[] {
  const { code, name, kind, province, zone, areas } = statement;
  const problems: RegencyProblem[] = [];
  if (levelOf(code) !== 'REGENCY') problems.push(problemOf('NOT_A_REGENCY_CODE', ['code'], { code }));
  if (levelOf(province.code) !== 'PROVINCE' || !contains(province.code, code)) {
    problems.push(problemOf('WRONG_PROVINCE', ['province', 'code'], { code, province: province.code }));
  }
  // A province that the zone table does not have is fictional or newer than the table; its own word is taken.
  const decreed = zoneOf(code);
  if (decreed && decreed !== zone) problems.push(problemOf('WRONG_ZONE', ['zone'], { code, zone: decreed }));
  const row = areas.find((area) => area.code === code);
  if (row?.name !== name || row.kind !== kind) {
    problems.push(problemOf('REGENCY_ROW_MISSING', ['areas'], { code, name, kind }));
  }
  return problems;
}

/** The list of areas: each once, each inside, each with the area it lies in. */
export function checkAreas({ code: regency, areas }: RegencyStatement): RegencyProblem[] {
  const codes = new Set(areas.map((area) => area.code));
  const seen = new Set<string>();
  return areas.flatMap((area, index) => {
    const { code } = area;
    const found: RegencyProblem[] = [];
    const say = (problem: Parameters<typeof problemOf>[0]) =>
      found.push(problemOf(problem, ['areas', index], { code }));
    if (seen.has(code)) say('AREA_TWICE');
    seen.add(code);
    if (!contains(regency, code)) say('OUTSIDE_REGENCY');
    else if (code !== regency && (!area.parent || !codes.has(area.parent) || !contains(area.parent, code))) {
      say('PARENT_MISSING');
    }
    if (levelOf(code) !== area.level) say('LEVEL_AGAINST_CODE');
    if (area.level === 'VILLAGE' && area.kind !== 'DESA' && area.kind !== 'KELURAHAN') say('KIND_MISSING');
    return found;
  });
}

/** Entries that name an area or a station: stores, other names, seats of a trial. */
export function checkReferences(statement: RegencyStatement): RegencyProblem[] {
  const codes = new Set<string>(statement.areas.map((area) => area.code));
  const known = (area: string, path: (string | number)[]) =>
    codes.has(area) ? [] : [problemOf('UNKNOWN_AREA', path, { code: area })];
  return [
    ...statement.places.flatMap((place, index) => known(place.area, ['places', index, 'area'])),
    ...statement.aliases.flatMap((alias, index) => known(alias.area, ['aliases', index, 'area'])),
    ...statement.sampleStations.flatMap((station, index) => {
      const village = known(station.slice(0, station.indexOf('/')), ['sampleStations', index]);
      return village.length > 0 || mayExist(statement, station)
        ? village
        : [problemOf('UNKNOWN_STATION', ['sampleStations', index], { code: station })];
    }),
  ];
}

function mayExist({ elections }: RegencyStatement, station: string): boolean {
  return elections.some(({ stations }) => !stations.known || stations.list.some((listed) => listed.code === station));
}
