import { civilDateOf, instantOfLocal, Instant, type CivilDate, type Zone } from '@awaslog/law/civil-date';
import type { Clock } from '../supervision';
import { doers, type HandlingFacts, type MatterClock } from '../handling';
import type { Refusal, Warning } from '../issue';
import { OfficeKind, type Actor } from '../office';
import { stationCodeOf, type Place } from './place';
import type { StatedAct } from './process-case';

/** How a case stands after an act: what a run answers, whatever the process. */
export interface Played {
  readonly state: string | null;
  readonly refused: Refusal | null;
  readonly warnings: readonly Warning[];
  readonly clocks: readonly (Clock | MatterClock)[];
  readonly next: readonly string[];
}

/** The moment of an act: with its offset, or on the clock of the place; a day alone is taken at noon. */
export function momentOfAct({ at }: StatedAct, zone: Zone): Instant | undefined {
  const local = /^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T12:00` : at;
  return instantOfLocal(local, zone) ?? Instant.safeParse(at).data;
}

export function dayOfStated(moment: Instant, zone: Zone): CivilDate {
  return civilDateOf(moment, zone);
}

/** Who may be named beside an office: their acts are recorded by the regency office. */
const others: readonly string[] = [...doers, 'SECRETARIAT', 'RESPONDENT'];

/** Whoever acts for an office is a member of it; what a reporter, KPU or a court did is recorded by the regency office. */
export function actorOf(by: string | undefined, { regency, subdistrict }: Place): Actor {
  const named = OfficeKind.safeParse(by).data;
  if (by !== undefined && !named && !others.includes(by)) {
    throw new CaseError(`by is none of ${[...OfficeKind.options, ...others].join(', ')}`);
  }
  const kind = named ?? 'REGENCY';
  const village = `${subdistrict}.2001`;
  const places: Readonly<Record<OfficeKind, string>> = {
    NATIONAL: '',
    PROVINCE: regency.slice(0, 2),
    REGENCY: regency,
    PANWASCAM: subdistrict,
    VILLAGE_SUPERVISOR: village,
    STATION_SUPERVISOR: stationCodeOf(village),
  };
  const alone = kind === 'VILLAGE_SUPERVISOR' || kind === 'STATION_SUPERVISOR';
  return {
    id: `case-${kind.toLowerCase().replaceAll('_', '-')}` as Actor['id'],
    office: (kind === 'NATIONAL' ? kind : `${kind}:${places[kind]}`) as Actor['office'],
    role: alone ? 'SUPERVISOR' : by === 'SECRETARIAT' ? 'SECRETARIAT' : 'MEMBER',
    division: null,
    territory: (kind === 'STATION_SUPERVISOR' ? village : places[kind] || regency) as Actor['territory'],
    station: kind === 'STATION_SUPERVISOR' ? (stationCodeOf(village) as Actor['station']) : null,
  };
}

/** The facts of a case: whatever it names is taken to exist, since a case is about the law and not about a place. */
export function factsOf(actor: Actor, now: Instant, { zone }: Place): HandlingFacts {
  return {
    now,
    zone,
    actor,
    areaExists: () => true,
    stationStanding: () => 'UNCONFIRMED',
    contestsOf: (election) =>
      election === 'PILKADA_2024' ? ['GUBERNUR', 'BUPATI'] : ['PPWP', 'DPR', 'DPD', 'DPRD_PROV', 'DPRD_KAB'],
    quorum: null,
    officeMembers: null,
    nextNumber: (series, on) => ({ series, year: Number(on.slice(0, 4)), serial: 1, text: null }),
    record: null,
    otherMatter: (id) => ({ id, states: { INTAKE: 'RECEIVED' }, links: [] }),
    officeExists: () => true,
  };
}

export const forbidden: Refusal = {
  code: 'FORBIDDEN',
  message: { id: 'Peran ini tidak boleh melakukan langkah ini.', en: 'This role may not take this step.' },
  nextStep: { id: 'Minta pengawas yang berwenang.', en: 'Ask a supervisor who may.' },
  issues: [],
};

/** A case that names what nobody knows: it can be judged by nobody. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}
