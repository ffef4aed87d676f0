import { Temporal } from 'temporal-polyfill';
import { type CivilDate, civilDateOf, type Instant } from '../civil-date';
import { ok, refused, type Result } from '../result';
import { isMoment } from '../wording';
import type { CountingFacts, DeadlineRule, LawRefusal } from './deadline';
import { dayNeeded, invalidPeriod, LONGEST_PERIOD, periodNotSettable, timeNeeded } from './refusals';

/** How long a period runs: a number in the rule's unit, or up to a moment that somebody set. */
export type Length = { readonly count: number } | { readonly until: Instant };

/** The length that counts: the law's own, or the one a person set where the law lets him. */
export function lengthOf(rule: DeadlineRule, facts: CountingFacts): Result<Length, LawRefusal> {
  const { period } = facts;
  if (period === undefined) return ok({ count: rule.length });
  if (!rule.periodMayBeSet) return refused(periodNotSettable(rule));
  if (typeof period === 'string') return ok({ until: period });
  const countable = Number.isSafeInteger(period) && period >= 1 && period <= LONGEST_PERIOD;
  return countable ? ok({ count: period }) : refused(invalidPeriod());
}

/** A set end may be the start itself ("at once"), but not come before it. */
export function endsBeforeStart(start: CivilDate | Instant, until: Instant): boolean {
  return isMoment(start) ? Temporal.Instant.compare(until, start) < 0 : until.slice(0, 10) < start;
}

/**
 * The start as the rule counts it: a moment for hours, and else the civil day at the place, which near midnight is
 * another one in WIB, WITA and WIT.
 */
export function startOf(rule: DeadlineRule, facts: CountingFacts): Result<CivilDate | Instant, LawRefusal> {
  const { from, zone } = facts;
  if (rule.unit === 'HOUR') return isMoment(from) ? ok(from) : refused(timeNeeded(rule));
  if (!isMoment(from)) return ok(from);
  return zone === undefined ? refused(dayNeeded(rule)) : ok(civilDateOf(from, zone));
}
