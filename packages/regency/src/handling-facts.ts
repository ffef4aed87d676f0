import type { HandlingFacts } from '@awaslog/domain/handling';
import type { Actor, ActorId } from '@awaslog/domain/office';
import type { Instant } from '@awaslog/law/civil-date';
import { numbering, type KeptSeries } from './kept-series';
import type { Regency } from './regency';
import { isOfficeOf, officeOfSeat } from './offices';
import { supervisionFactsOf } from './supervision-facts';

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
    nextNumber: numbering(regency, actor, nextSerial),
  };
}
