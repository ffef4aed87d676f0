import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import { standing, statedDeadline, type Deadline } from '@awaslog/law/deadline';
import { due } from '@awaslog/law/rules';
import { todayOf, type When } from '../supervision';
import type { ClockStart } from './act';
import { REFERRAL_ANSWER } from './clock-name';
import type { Matter, MatterClock, StartedClock } from './matter';
import type { ProcessName } from './process-name';

/** A period of the law room for the place and election of a matter by the calendar of today, or until a day that was stated. */
export function startedClock(
  matter: Pick<Matter, 'election' | 'area'>,
  { rule, from, until, process, answeredOn }: ClockStart,
  own: ProcessName,
  when: When,
): StartedClock {
  return {
    rule,
    process: process ?? own,
    from,
    deadline: until
      ? statedDeadline({ rule, from, until, bearer: 'OTHERS_DUTY' })
      : endOf(matter, { rule, from }, when),
    stoppedOn: answeredOn ?? null,
  };
}

/** The same period once more, from its own start. */
export function startedAgain({ rule, from, process, deadline }: MatterClock): ClockStart {
  const stated = rule === REFERRAL_ANSWER && deadline !== null;
  return { rule, from, process, ...(stated ? { until: deadline.latest as CivilDate } : {}) };
}

/** When a period ends by the calendar of today; null where that is unknown, or no rule counts it. */
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

/** Whether a period still asks somebody for something. A right that is over under every reading has ended by itself. */
export function asksStill({ deadline, stoppedOn }: StartedClock, on: CivilDate | Instant): boolean {
  return stoppedOn === null && (deadline === null || standing(deadline, on).effect !== 'ENDED');
}
