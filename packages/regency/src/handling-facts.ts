import type { HandlingFacts, QuorumStatement, RegisterNumber, RegisterSeries } from '@awaslog/domain/handling';
import { officeKindOf, type Actor, type ActorId } from '@awaslog/domain/office';
import type { AreaCode } from '@awaslog/domain/territory';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Regency } from './regency';
import { isOfficeOf, officeOfSeat } from './offices';
import { keeperOf, patternOf, registerText } from './register-number';
import { supervisionFactsOf } from './supervision-facts';

/** A series of numbers as it is kept: by whom, and in which year. */
export interface KeptSeries {
  readonly series: RegisterSeries;
  readonly keeper: AreaCode;
  readonly year: number;
}

export interface HandlingSources extends Pick<HandlingFacts, 'record' | 'otherMatter' | 'person'> {
  /** The next free serial of a series; only who keeps the registers knows it. */
  readonly nextSerial: (series: KeptSeries) => number;
  /** Whether only those who have a seat act here, as in a trial; elsewhere there is no list of people. */
  readonly seatsOnly: boolean;
}

/** What a decision on a matter asks of the regency and of its registers, in the words of the domain. */
export function handlingFactsOf(
  regency: Regency,
  actor: Actor,
  now: Instant,
  { nextSerial, seatsOnly, ...known }: HandlingSources,
): HandlingFacts {
  return {
    ...supervisionFactsOf(regency, actor, now),
    ...known,
    officeExists: (office) => isOfficeOf(regency, office),
    ...(seatsOnly ? { officeOfActor: (id: ActorId) => officeOfSeat(regency, id) } : {}),
    quorum: quorumOf(regency, actor),
    nextNumber: (series, on) => {
      const kept = seriesAt(regency, actor, series, on);
      return numberOf(regency, kept, nextSerial(kept), on);
    },
  };
}

/** The series in which an actor's office writes on a day. */
export function seriesAt(regency: Regency, actor: Actor, series: RegisterSeries, on: CivilDate): KeptSeries {
  return { series, keeper: keeperOf(regency.statement, series, actor.office), year: Number(on.slice(0, 4)) };
}

function numberOf(regency: Regency, kept: KeptSeries, serial: number, on: CivilDate): RegisterNumber {
  const { series, keeper, year } = kept;
  const ofRegency = keeper === regency.code;
  const pattern = patternOf(regency.statement, series);
  const subdistrict = ofRegency ? null : (regency.area(keeper)?.name ?? null);
  const text = pattern === null ? null : registerText(pattern, { serial, on, subdistrict });
  return { series, year, serial, text, ...(ofRegency ? {} : { keeper }) };
}

/** Only a quorum that can be looked up may refuse; what is recalled is not known. */
function quorumOf({ statement }: Regency, { office }: Actor): QuorumStatement | null {
  const kind = office && officeKindOf(office);
  if (kind !== 'REGENCY' && kind !== 'PANWASCAM') return null;
  const { quorum } = statement.offices[kind];
  return quorum.value === null || quorum.source === null ? null : { members: quorum.value, source: quorum.source };
}
