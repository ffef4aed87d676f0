import { type Calendar, calendarOf } from '../calendar';
import { type CivilDate, civilDateOf, type Instant, type Zone } from '../civil-date';
import { type Deadline, deadlineOf, type LawRefusal } from '../deadline';
import { refused, type Result } from '../result';
import { isMoment } from '../wording';
import { dateIn, periodIn, pointIn } from './input';
import { ruleFor } from './rule-for';
import { notInForceOn } from './validity';

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
  // A rule that did not hold yet is told before its count: the year may be missing for that very reason.
  const notInForce = notInForceOn(rule.value, dayOf(from.value, question.zone));
  if (notInForce !== undefined) return refused(notInForce);
  const period = periodIn(question.period, question.zone);
  if (!period.ok) return period;
  const calendar = calendarFor(question);
  if ('code' in calendar) return refused(calendar);
  const facts = {
    from: from.value,
    ...(question.zone === undefined ? {} : { zone: question.zone }),
    ...(period.value === undefined ? {} : { period: period.value }),
  };
  return deadlineOf(rule.value, facts, calendar);
}

function dayOf(from: CivilDate | Instant, zone: Zone | undefined): CivilDate {
  return isMoment(from) && zone !== undefined ? civilDateOf(from, zone) : (from.slice(0, 10) as CivilDate);
}

function calendarFor({ asOf, area, calendar }: DueQuestion): Calendar | LawRefusal {
  if (calendar !== undefined) return calendar;
  const day = asOf === undefined ? undefined : dateIn(asOf);
  if (day !== undefined && !day.ok) return day.refusal;
  return calendarOf({ ...(day ? { asOf: day.value } : {}), ...(area === undefined ? {} : { area }) });
}
