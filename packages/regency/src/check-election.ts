import { elections } from '@awaslog/domain/election';
import type { Path } from '@awaslog/domain/issue';
import { contains } from '@awaslog/domain/territory';
import type { ElectionStatement } from './election-statement';
import { sumOf, type Figure } from './figure';
import { problemOf, type RegencyProblem } from './problem';
import type { RegencyStatement } from './statement';

export function checkElections(statement: RegencyStatement): RegencyProblem[] {
  const seen = new Set<string>();
  return statement.elections.flatMap((election, index) => {
    const path: Path = ['elections', index];
    const twice = seen.has(election.election);
    seen.add(election.election);
    return [
      ...(twice ? [problemOf('ELECTION_TWICE', path, { election: election.election })] : []),
      ...checkContests(election, path),
      ...checkSubdistricts(statement, election, path),
      ...checkStations(statement, election, path),
      ...checkElectoralDistricts(statement, election, path),
    ];
  });
}

function checkContests({ election, contests, electoralDistricts }: ElectionStatement, path: Path): RegencyProblem[] {
  const named = [...contests, ...Object.keys(electoralDistricts)];
  const possible: readonly string[] = elections[election].contests;
  return [...new Set(named)]
    .filter((contest) => !possible.includes(contest))
    .map((contest) => problemOf('CONTEST_NOT_IN_ELECTION', [...path, 'contests'], { contest, election }));
}

/** Every sub-district is stated once, and what is known of them adds up to what is known of the regency. */
function checkSubdistricts(statement: RegencyStatement, election: ElectionStatement, path: Path): RegencyProblem[] {
  const subdistricts = statement.areas.filter((area) => area.level === 'SUBDISTRICT').map((area) => area.code);
  const stated = election.subdistricts.map((figures) => figures.area);
  return [
    ...subdistricts
      .filter((code) => !stated.includes(code))
      .map((code) => problemOf('SUBDISTRICT_NOT_STATED', [...path, 'subdistricts'], { code })),
    ...stated.flatMap((code, index) => {
      const here = [...path, 'subdistricts', index, 'area'];
      if (!subdistricts.includes(code)) return [problemOf('NOT_A_SUBDISTRICT', here, { code })];
      return stated.indexOf(code) < index ? [problemOf('AREA_TWICE', here, { code })] : [];
    }),
    ...addsUp(election.voters, sumOf(election.subdistricts.map((part) => part.voters)), [...path, 'voters']),
    ...addsUp(election.stationCount, sumOf(election.subdistricts.map((part) => part.stationCount)), [
      ...path,
      'stationCount',
    ]),
  ];
}

/**
 * Published figures do contradict each other. A difference is taken when the note of the total explains it; it is
 * never passed over in silence.
 */
function addsUp(total: Figure, sum: number | null, path: Path): RegencyProblem[] {
  if (total.value === null || sum === null || total.value === sum || total.note) return [];
  return [problemOf('DOES_NOT_ADD_UP', path, { sum, total: total.value })];
}

function checkStations(statement: RegencyStatement, election: ElectionStatement, path: Path): RegencyProblem[] {
  if (!election.stations.known) return [];
  const { list } = election.stations;
  const villages = new Set<string>(statement.areas.filter(({ level }) => level === 'VILLAGE').map(({ code }) => code));
  const seen = new Set<string>();
  const problems = list.flatMap(({ code }, index) => {
    const here = [...path, 'stations', 'list', index];
    const village = code.slice(0, code.indexOf('/'));
    const twice = seen.has(code);
    seen.add(code);
    if (twice) return [problemOf('STATION_TWICE', here, { code })];
    return villages.has(village) ? [] : [problemOf('UNKNOWN_AREA', here, { code: village })];
  });
  const count = (area: string) => list.filter((station) => station.code.startsWith(area)).length;
  const voters = list.every((station) => station.voters !== null)
    ? list.reduce((sum, station) => sum + (station.voters ?? 0), 0)
    : null;
  return [
    ...problems,
    ...addsUp(election.stationCount, list.length, [...path, 'stationCount']),
    ...addsUp(election.voters, voters, [...path, 'voters']),
    ...election.subdistricts.flatMap((part, index) =>
      addsUp(part.stationCount, count(`${part.area}.`), [...path, 'subdistricts', index, 'stationCount']),
    ),
  ];
}

function checkElectoralDistricts(
  statement: RegencyStatement,
  election: ElectionStatement,
  path: Path,
): RegencyProblem[] {
  const codes = new Set<string>(statement.areas.map((area) => area.code));
  return Object.entries(election.electoralDistricts).flatMap(([contest, districts]) =>
    districts.known
      ? districts.list.flatMap((district, index) =>
          district.areas
            .filter((code) => !codes.has(code))
            .map((code) => {
              const here = [...path, 'electoralDistricts', contest, 'list', index, 'areas'];
              return contains(statement.code, code)
                ? problemOf('UNKNOWN_AREA', here, { code })
                : problemOf('DISTRICT_OUTSIDE', here, { name: district.name });
            }),
        )
      : [],
  );
}
