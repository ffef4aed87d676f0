import { calendarOf } from '@awaslog/law/calendar';
import type { Citation } from '@awaslog/law/citation';
import type { CivilDate } from '@awaslog/law/civil-date';
import { lastStartInside, type Deadline, type LawRefusal } from '@awaslog/law/deadline';
import { ok, type Result } from '@awaslog/law/result';
import { due, ruleFor, type DueQuestion } from '@awaslog/law/rules';
import type { Warning } from '@awaslog/domain/issue';
import { clocksOf, nextActs, type SupervisionRecord } from '@awaslog/domain/supervision';
import type { GatewayContext } from '../../context';
import { badInput } from '../../errors/public-error';
import { dayHasPassed, noDayLeft } from '../../wording/last-day-text';

/** The last day for advice inside the window of a finding, with what it was counted from. */
export interface LastDay {
  readonly day: CivilDate | null;
  readonly periodDays: number;
  readonly window: Deadline;
  readonly cites: readonly Citation[];
  readonly warning: Warning | null;
}

/** The window that runs, or the day of finding from which one is counted; and the length that somebody set. */
interface Question extends Pick<DueQuestion, 'area' | 'zone' | 'election' | 'asOf'> {
  readonly from: string;
  readonly window?: Deadline;
  readonly periodDays?: number | null | undefined;
}

/** Asks the law room; it refuses where the election has no such period, or the length can be none. */
export function lastDayForAdvice({ window, periodDays, ...place }: Question): Result<LastDay, LawRefusal> {
  const set = periodDays ?? undefined;
  const given = due({ ...place, rule: 'CORRECTION_ADVICE', ...(set === undefined ? {} : { period: set }) });
  if (!given.ok) return given;
  const outer = window ? ok(window) : due({ ...place, rule: 'FINDING_WINDOW' });
  if (!outer.ok) return outer;
  const inner = ruleFor('CORRECTION_ADVICE', place.election);
  if (!inner.ok) return inner;
  const { area, asOf } = place;
  const calendar = calendarOf({ ...(area ? { area } : {}), ...(asOf ? { asOf: asOf as CivilDate } : {}) });
  const period = set === undefined ? {} : { period: set };
  const day = lastStartInside({ inner: inner.value, outer: outer.value, calendar, ...period }) ?? null;
  const cites = [...inner.value.cites, ...outer.value.cites];
  const counted = { day, periodDays: set ?? inner.value.length, window: outer.value, cites };
  return ok({ ...counted, warning: day === null ? noDayLeft(cites) : null });
}

/**
 * The last day for advice on a record, by the calendar of today as advice given today is judged. Null where advice has
 * no object or a norm bars it, where no window runs, and where the law of the election knows no such period.
 */
export function lastDayOn(
  record: SupervisionRecord,
  periodDays: number | null | undefined,
  { actor, now, today, regency: { zone } }: Pick<GatewayContext, 'actor' | 'now' | 'today' | 'regency'>,
): LastDay | null {
  const { form } = record;
  const window = clocksOf(record).find(({ rule, stoppedOn }) => rule === 'FINDING_WINDOW' && stoppedOn === null);
  const advice = nextActs(record, actor, { now, zone }).find(({ command }) => command === 'GIVE_CORRECTION_ADVICE');
  if (!window || !form.suspicion || advice?.standing === 'MAY_NOT') return null;
  const { election, area } = form;
  const { foundOn: from } = form.suspicion;
  const answer = lastDayForAdvice({ window: window.deadline, from, election, area, zone, asOf: today, periodDays });
  if (!answer.ok) {
    if (answer.refusal.code === 'INVALID_PERIOD') throw badInput(`"periodDays": ${answer.refusal.message.en}`);
    return null;
  }
  const { day, warning, cites } = answer.value;
  return { ...answer.value, warning: day !== null && day < today ? dayHasPassed(day, cites) : warning };
}
