import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { due } from '@awaslog/law/rules';
import { todayOf, type When } from '../supervision';
import type { ClockStart } from './act';
import type { Matter, StartedClock } from './matter';
import type { ProcessName } from './process-name';

/** A period of the law room for the place and election of a matter, by the calendar as it is decreed today. */
export function startedClock(
  matter: Pick<Matter, 'election' | 'area'>,
  { rule, from, process, answeredOn }: ClockStart,
  own: ProcessName,
  when: When,
): StartedClock {
  return {
    rule,
    process: process ?? own,
    from,
    deadline: endOf(matter, { rule, from }, when),
    stoppedOn: answeredOn ?? null,
  };
}

/** When a period ends by the calendar of today; null where that is unknown. */
export function endOf(
  { election, area }: Pick<Matter, 'election' | 'area'>,
  { rule, from }: Pick<StartedClock, 'rule' | 'from'>,
  when: When,
): Deadline | null {
  const answer = due({ rule, from, zone: when.zone, area, election, asOf: todayOf(when) });
  return answer.ok ? answer.value : null;
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
