import type { CivilDate } from '@awaslog/law/civil-date';
import type { Warning } from '../issue';
import type { OfficeId } from '../office';
import { redatedClock, type RedatedClock } from '../redating';
import { todayOf } from '../supervision';
import { REFERRAL_ANSWER } from './clock-name';
import { endOf as endByLaw } from './clocks';
import type { HandlingFacts } from './facts';
import type { MatterId } from './ids';
import type { Matter } from './matter';

/** A changed calendar moved periods that run on a matter. It is no act: no process moves, and nothing was stated. */
export interface MatterRedated {
  readonly type: 'MATTER_REDATED';
  readonly version: 1;
  readonly matterId: MatterId;
  readonly office: OfficeId;
  /** The day as of which the calendar was read. */
  readonly asOf: CivilDate;
  readonly clocks: readonly RedatedClock[];
  readonly outsideKnownProcedure: null;
  readonly warnings: readonly Warning[];
}

/**
 * What the calendar of today changes about the periods of a matter that still run; null where it changes nothing. A
 * period that ended keeps the dates that were told at the time, and a day that was stated hangs on no calendar. Who asks for many matters may remember the ends.
 */
export function redateMatter(
  matter: Pick<Matter, 'id' | 'office' | 'election' | 'area' | 'clocks'>,
  facts: Pick<HandlingFacts, 'now' | 'zone' | 'actor'>,
  endOf: typeof endByLaw = endByLaw,
): MatterRedated | null {
  const clocks = matter.clocks.flatMap(({ rule, from, deadline, stoppedOn }, position) =>
    stoppedOn === null && rule !== REFERRAL_ANSWER
      ? (redatedClock({ position, rule, deadline }, endOf(matter, { rule, from }, facts)) ?? [])
      : [],
  );
  if (clocks.length === 0) return null;
  return {
    type: 'MATTER_REDATED',
    version: 1,
    matterId: matter.id,
    office: facts.actor.office ?? matter.office,
    asOf: todayOf(facts),
    clocks,
    outsideKnownProcedure: null,
    warnings: [],
  };
}

/** The matter by the changed calendar, with the dates before kept beside those of now. */
export function evolveRedated<Part extends Pick<Matter, 'version' | 'clocks'>>(
  matter: Part,
  { asOf, clocks }: Pick<MatterRedated, 'asOf' | 'clocks'>,
): Part {
  const changed = new Map(clocks.map((clock) => [clock.position, clock]));
  return {
    ...matter,
    version: matter.version + 1,
    clocks: matter.clocks.map((clock, position) => {
      const change = changed.get(position);
      if (!change) return clock;
      return { ...clock, deadline: change.deadline, earlier: [...clock.earlier, { asOf, before: change.before }] };
    }),
  };
}
