import { type Calendar, calendarOf } from '../calendar';
import type { CivilDate, Zone } from '../civil-date';
import { type Deadline, deadlineOf, type DeadlineRule, type LawRefusal } from '../deadline';
import { refused, type Result } from '../result';
import { dateIn, periodIn, pointIn } from './input';
import { isInForce, ruleFor } from './rule-for';

/** A question for a date. Every text in it may come from outside: what cannot be read is refused, not thrown. */
export interface DueQuestion {
  /** The rule's id, such as `FINDING_WINDOW`. */
  readonly rule: string;
  /** The starting event: a day, a local time of the place, or a moment with its offset. */
  readonly from: string;
  /** The election whose regime holds; the general election of 2024 by default. */
  readonly election?: string;
  /** The zone of the place. Needed where `from` has a time. */
  readonly zone?: Zone;
  /** The area code of the place, for its local holidays. */
  readonly area?: string;
  /** A length that somebody set, in the rule's own unit, or the moment it ends. */
  readonly period?: number | string;
  /** Use the calendar as it was decreed on this day. */
  readonly asOf?: string;
  /** Use this calendar and no other. */
  readonly calendar?: Calendar;
}

/**
 * When a period ends: the one question of the command line, the library and the gateway. The answer carries both
 * readings, the days passed over, the answers under other open questions, the citation and an explanation.
 */
export function due(question: DueQuestion): Result<Deadline, LawRefusal> {
  const rule = ruleFor(question.rule, question.election);
  if (!rule.ok) return rule;
  const from = pointIn(question.from, question.zone, rule.value);
  if (!from.ok) return from;
  const period = periodIn(question.period, question.zone);
  if (!period.ok) return period;
  const calendar = calendarFor(question);
  if ('code' in calendar) return refused(calendar);
  const facts = {
    from: from.value,
    ...(question.zone === undefined ? {} : { zone: question.zone }),
    ...(period.value === undefined ? {} : { period: period.value }),
  };
  const deadline = deadlineOf(rule.value, facts, calendar);
  return deadline.ok ? inForce(rule.value, deadline.value) : deadline;
}

function calendarFor({ asOf, area, calendar }: DueQuestion): Calendar | LawRefusal {
  if (calendar !== undefined) return calendar;
  const day = asOf === undefined ? undefined : dateIn(asOf);
  if (day !== undefined && !day.ok) return day.refusal;
  return calendarOf({ ...(day ? { asOf: day.value } : {}), ...(area === undefined ? {} : { area }) });
}

function inForce(rule: DeadlineRule, deadline: Deadline): Result<Deadline, LawRefusal> {
  const refusal = isInForce(rule, deadline.from.slice(0, 10) as CivilDate);
  return refusal === undefined ? { ok: true, value: deadline } : refused(refusal);
}
