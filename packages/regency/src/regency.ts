import type { Contest, ElectionId } from '@awaslog/domain/election';
import type { Seat } from '@awaslog/domain/office';
import { villageOf, type Area, type AreaCode, type StationCode, type StationStanding } from '@awaslog/domain/territory';
import type { Zone } from '@awaslog/law/civil-date';
import { checkRegency } from './check';
import { areasOf, byParentOf, districtOf, seatedStations, standingOf, stationsOf } from './lookup';
import type { ElectionStatement, ElectoralDistrict, Station } from './election-statement';
import { namesOf, plainName, withoutKind } from './name';
import type { RegencyProblem } from './problem';
import { seatsOf } from './seats';
import type { RegencyStatement, RegencyStatementInput, StatedPlace } from './statement';

/** A regency that is ready to use: what it stated, and what follows from it. */
export interface Regency {
  readonly code: AreaCode;
  readonly name: string;
  readonly kind: 'KABUPATEN' | 'KOTA';
  readonly province: { readonly code: AreaCode; readonly name: string };
  readonly zone: Zone;
  readonly fictional: boolean;
  /** The figures, offices, registers and sources as stated. */
  readonly statement: RegencyStatement;
  /** The regency, its sub-districts and villages, in the order of their codes. */
  readonly areas: readonly Area[];
  readonly places: readonly StatedPlace[];
  area(code: AreaCode): Area | undefined;
  /** The areas one level below. */
  children(code: AreaCode): readonly Area[];
  /** Whether the code is that of an area of this regency that is listed. */
  contains(code: AreaCode): boolean;
  /** Areas that go by a name, as lists, papers or the press write it; several when the name is not unique. */
  areasNamed(name: string): readonly Area[];
  election(election: ElectionId): ElectionStatement | undefined;
  /** The stations of an election in an area; none where the list is not known. */
  stations(election: ElectionId, within?: AreaCode): readonly Station[];
  stationStanding(station: StationCode, election: ElectionId): StationStanding;
  /** The electoral district in which an area votes; undefined where that is not known or where the area spans several. */
  electoralDistrict(election: ElectionId, contest: Contest, area: AreaCode): ElectoralDistrict | undefined;
  /** Who can act in a trial. */
  seats(): readonly Seat[];
}

/** A statement that cannot be used. It lists everything that is wrong, since one at a time would cost a start each. */
export class RegencyStatementError extends Error {
  override readonly name = 'RegencyStatementError';
  constructor(readonly problems: readonly RegencyProblem[]) {
    const lines = problems.map(({ path, message }) => `  ${path.join('.') || '(statement)'}: ${message.en}`);
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(`The statement of the regency has ${count}:\n${lines.join('\n')}`);
  }
}

/** Makes a regency from its statement, or throws all that is wrong with it. */
export function defineRegency(input: RegencyStatementInput): Regency {
  const checked = checkRegency(input);
  if (!checked.ok) throw new RegencyStatementError(checked.refusal);
  return regencyOf(checked.value);
}

function regencyOf(statement: RegencyStatement): Regency {
  const areas = areasOf(statement);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byParent = byParentOf(areas);
  const byElection = new Map(statement.elections.map((election) => [election.election, election]));
  const names = namesOf(areas, statement.aliases);
  const { code, name, kind, province, zone, fictional, places } = statement;
  let seats: readonly Seat[] | undefined;

  return {
    ...{ code, name, kind, province, zone, fictional, places, statement, areas },
    area: (area) => byCode.get(area),
    children: (area) => byParent.get(area) ?? [],
    contains: (area) => byCode.has(area),
    // A village may be called "Kota ...": the name as written comes before the name without its first word.
    areasNamed: (text) => names.get(plainName(text)) ?? names.get(plainName(withoutKind(text))) ?? [],
    election: (election) => byElection.get(election),
    stations: (election, within = code) => stationsOf(byElection.get(election), within),
    stationStanding: (station, election) =>
      byCode.has(villageOf(station)) ? standingOf(station, byElection.get(election)) : 'UNKNOWN_STATION',
    electoralDistrict: (election, contest, area) => districtOf(byElection.get(election), contest, area),
    seats: () => (seats ??= seatsOf({ regency: areas[0]!, areas, stations: seatedStations(statement) })),
  };
}
