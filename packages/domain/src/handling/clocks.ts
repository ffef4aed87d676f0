import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import { due } from '@awaslog/law/rules';
import { todayOf, type When } from '../supervision';
import type { ClockStart } from './act';
import type { Matter, MatterClock } from './matter';
import type { ProcessName } from './process-name';

/** A clock of the law room for the place and election of a matter, by the calendar as it is decreed today. */
export function startedClock(
  matter: Pick<Matter, 'election' | 'area'>,
  { rule, from, period, process, answeredOn }: ClockStart,
  own: ProcessName,
  when: When,
): MatterClock {
  const answer = due({
    rule,
    from,
    zone: when.zone,
    area: matter.area,
    election: matter.election,
    asOf: todayOf(when),
    ...(period === undefined ? {} : { period }),
  });
  return { rule, process: process ?? own, deadline: answer.ok ? answer.value : null, stoppedOn: answeredOn ?? null };
}

/** The positions of the running clocks that an act answers. */
export function runningClocks(matter: Pick<Matter, 'clocks'>, rules: readonly string[]): number[] {
  return matter.clocks.flatMap(({ rule, stoppedOn }, position) =>
    stoppedOn === null && rules.includes(rule) ? [position] : [],
  );
}

/** The civil day of an act, whether it was stated as a day or as a moment. */
export function dayOfAct(at: CivilDate | Instant, { zone }: Pick<When, 'zone'>): CivilDate {
  return at.includes('T') ? civilDateOf(at as Instant, zone) : (at as CivilDate);
}
