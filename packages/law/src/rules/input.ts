import { CivilDate, Instant, instantOfLocal, type Zone } from '../civil-date';
import { type DeadlineRule, invalidDate, invalidPeriod, type LawRefusal, timeNeeded } from '../deadline';
import { ok, refused, type Result } from '../result';

/** A day of the calendar as a person typed it. */
export function dateIn(text: string): Result<CivilDate, LawRefusal> {
  const date = CivilDate.safeParse(text);
  return date.success ? ok(date.data) : refused(invalidDate());
}

/** A starting point as a person typed it: a day, a moment, or a time on the clock of the place. */
export function pointIn(
  text: string,
  zone: Zone | undefined,
  rule: DeadlineRule,
): Result<CivilDate | Instant, LawRefusal> {
  const date = CivilDate.safeParse(text);
  if (date.success) return ok(date.data);
  const moment = momentOf(text);
  if (moment !== undefined) return ok(moment);
  if (!isLocalTime(text)) return refused(invalidDate());
  const local = zone === undefined ? undefined : instantOfLocal(text, zone);
  if (local !== undefined) return ok(local);
  // A local time names its own day; only hours need to know where that clock hangs.
  return rule.unit === 'HOUR' ? refused(timeNeeded(rule)) : ok(text.slice(0, 10) as CivilDate);
}

/** A set length: a number in the rule's unit, or the moment it ends. */
export function periodIn(
  period: number | string | undefined,
  zone: Zone | undefined,
): Result<number | Instant | undefined, LawRefusal> {
  if (typeof period !== 'string') return ok(period);
  const moment = momentOf(period);
  if (moment !== undefined) return ok(moment);
  const local = zone === undefined ? undefined : instantOfLocal(period, zone);
  return local === undefined ? refused(invalidPeriod()) : ok(local);
}

/** RFC 3339 wants seconds; a person who writes `2024-01-08T09:30+08:00` means a full minute. */
function momentOf(text: string): Instant | undefined {
  return Instant.safeParse(text.replace(/(T\d\d:\d\d)(?=[Z+-])/, '$1:00')).data;
}

function isLocalTime(text: string): boolean {
  return instantOfLocal(text, 'Asia/Jakarta') !== undefined;
}
