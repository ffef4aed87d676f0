import { Temporal } from 'temporal-polyfill';
import { civilDateOf, type CivilDate, type Instant, type Zone } from '@awaslog/law/civil-date';
import type { Contest, ElectionId } from '../election';
import type { QuorumStatement } from '../finding';
import type { Actor, RegisterNumber, RegisterSeries } from '../office';
import type { PersonReference } from '../report';
import type { AreaCode, StationCode, StationStanding } from '../territory';
import type { NamedPerson } from './named-person';

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
  /** What a plenary of the actor's office needs; null where the regency states none. */
  readonly quorum: QuorumStatement | null;
  /** How many members that office has; null where the regency does not say. */
  readonly officeMembers: number | null;
  /** Somebody whom a command names; null for nobody. Absent where nobody is looked up, as in a case about the law. */
  readonly person?: (reference: PersonReference) => NamedPerson | null;
  /** The next free number of a series at the office that keeps it. Absent where no register is kept, as in such a case. */
  readonly nextNumber?: (series: RegisterSeries, on: CivilDate) => RegisterNumber;
}

/** The moment and the place in whose civil days it is read. */
export type When = Pick<SupervisionFacts, 'now' | 'zone'>;

export function todayOf(facts: When): CivilDate {
  return civilDateOf(facts.now, facts.zone);
}

/** The civil day on which a deadline falls, whether it is a day or a moment. */
export function dayOf(point: CivilDate | Instant, { zone }: Pick<When, 'zone'>): CivilDate {
  return point.includes('T') ? civilDateOf(point as Instant, zone) : (point as CivilDate);
}

/** Whether a moment lies after another; offsets may differ, so the text is no order. */
export function isAfter(one: Instant, other: Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

/** Whether a deadline has passed: a day with its last second, a moment at once. */
export function hasPassed(deadline: CivilDate | Instant, when: When): boolean {
  return deadline.includes('T') ? isAfter(when.now, deadline as Instant) : todayOf(when) > deadline;
}

export function laterDay(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
