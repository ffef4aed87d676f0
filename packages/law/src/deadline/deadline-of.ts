import type { Calendar, DayOff } from '../calendar';
import type { CivilDate } from '../civil-date';
import { ok, refused, type Result } from '../result';
import { isMoment } from '../wording';
import { calendarReading, hoursAway, momentAt, workingReading } from './count';
import type { Alternative, CountingFacts, Deadline, DeadlineRule, LawRefusal, SkippedDay } from './deadline';
import { endsBeforeStart, lengthOf, startOf } from './period';
import { invalidPeriod, timeNeeded } from './refusals';

/** The two dates of a count before they are dressed as a deadline, and what was passed over on the way. */
type Count = Pick<Deadline, 'earliest' | 'latest' | 'skipped' | 'alternatives'>;

/** The end of one rule's period from one start, by one calendar: every reading, each day passed over, and why. */
export function deadlineOf(rule: DeadlineRule, facts: CountingFacts, calendar: Calendar): Result<Deadline, LawRefusal> {
  const start = startOf(rule, facts);
  if (!start.ok) return start;
  const length = lengthOf(rule, facts);
  if (!length.ok) return length;
  // A set moment is measured against the start to the second, where the start is known to the second.
  const from = 'until' in length.value ? facts.from : start.value;
  const count =
    'until' in length.value
      ? countUntil(from, length.value.until, facts)
      : rule.unit === 'HOUR'
        ? countHours(rule, from, length.value.count, facts)
        : countDays(rule, from as CivilDate, length.value.count, calendar);
  if (!count.ok) return count;
  return ok({
    rule: rule.id,
    from,
    unit: rule.unit,
    bearer: rule.bearer,
    ...count.value,
    cites: rule.cites,
    calendar: calendar.id,
    ...(facts.period === undefined ? {} : { set: facts.period }),
  });
}

function countUntil(from: Deadline['from'], until: Parameters<typeof momentAt>[0], facts: CountingFacts) {
  const end = momentAt(until, facts.zone);
  if (!end.ok) return end;
  return endsBeforeStart(from, end.value) ? refused(invalidPeriod()) : single(end.value);
}

function countHours(rule: DeadlineRule, from: Deadline['from'], hours: number, facts: CountingFacts) {
  if (!isMoment(from)) return refused(timeNeeded(rule));
  const end = hoursAway(from, hours, rule.direction, facts.zone);
  return end.ok ? single(end.value) : end;
}

function single(end: Deadline['latest']): Result<Count, never> {
  return ok({ earliest: end, latest: end, skipped: [], alternatives: [] });
}

function countDays(rule: DeadlineRule, from: CivilDate, days: number, calendar: Calendar): Result<Count, LawRefusal> {
  const everyDay = calendarReading(from, days, rule.direction);
  if (rule.unit === 'CALENDAR_DAY') return everyDay.ok ? single(everyDay.value) : everyDay;
  const working = workingReading(from, days, rule.direction, calendar);
  if (!working.ok) return working;
  if (!everyDay.ok) return everyDay;
  const daysOff = calendar.daysOffBetween(from, working.value);
  const alternatives: Alternative[] = [];
  if (rule.unit === 'DEFINED_DAY') {
    alternatives.push({ assume: 'CALENDAR_DAYS', earliest: everyDay.value, latest: everyDay.value });
  }
  if (daysOff.some(isOnlyJointLeave)) {
    const lenient = workingReading(from, days, rule.direction, calendar, 'COUNTS');
    if (!lenient.ok) return lenient;
    alternatives.push({ assume: 'JOINT_LEAVE_COUNTS', ...readings(rule, everyDay.value, lenient.value) });
  }
  return ok({
    ...readings(rule, everyDay.value, working.value),
    skipped: daysOff.map(skippedDay),
    alternatives,
  });
}

/**
 * A bare "hari" has two readings. Counting forwards the calendar reading ends first; counting backwards the working
 * reading does, since it has to leave earlier to have as many working days. `earliest` is always the safe one.
 */
function readings(rule: DeadlineRule, everyDay: CivilDate, working: CivilDate) {
  if (rule.unit !== 'UNQUALIFIED_DAY') return { earliest: working, latest: working };
  return rule.direction === 'FORWARDS'
    ? { earliest: everyDay, latest: working }
    : { earliest: working, latest: everyDay };
}

/** A leave day that is also a holiday or lies on a weekend stops the count whatever the answer about leave is. */
function isOnlyJointLeave(day: DayOff): boolean {
  return day.why.length === 1 && day.why[0] === 'JOINT_LEAVE';
}

function skippedDay(day: DayOff): SkippedDay {
  if (day.holidays.length === 0) return { date: day.date, why: day.why };
  return {
    date: day.date,
    why: day.why,
    name: day.holidays.map((holiday) => holiday.name).join('; '),
    source: [...new Set(day.holidays.map((holiday) => holiday.decree.title))].join('; '),
  };
}
