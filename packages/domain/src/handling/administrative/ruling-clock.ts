import type { Deadline } from '@awaslog/law/deadline';
import type { When } from '../../supervision';
import type { ClockStart } from '../act';
import { dayOfAct, endOf } from '../clocks';
import type { Matter } from '../matter';
import { registrationDay } from '../registration-day';
import { isStructured } from './structured';

const rule = 'ADMINISTRATIVE_RULING';

/** The time to rule, where it does not run yet. UU 7/2017 art. 461(5) counts it from the registration of the matter. */
export function rulingClock(matter: Matter, when: Pick<When, 'zone'>): ClockStart[] {
  const from = registrationDay(matter, when);
  const runs = isStructured(matter) || matter.clocks.some((clock) => clock.rule === rule);
  return from && !runs ? [{ rule, from, process: 'ADMINISTRATIVE' }] : [];
}

/**
 * The same period counted from the day on which a recommendation reached the regency. What was read does not settle
 * whether it begins anew there, so this count only stands beside the other one.
 */
export function countFromRecommendation(
  matter: Matter,
  { at }: Pick<Matter['entries'][number], 'at'>,
  when: When,
): Deadline | null {
  return isStructured(matter) ? null : endOf(matter, { rule, from: dayOfAct(at, when) }, when);
}
