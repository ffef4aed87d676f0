import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { due, type DueQuestion } from '@awaslog/law/rules';
import type { AdvicePeriod } from './commands';
import { dayOf, hasPassed, laterDay, todayOf, type When } from './facts';
import type { FormA } from './form-a';
import type { CorrectionAdvice, SupervisionRecord } from './state';

/** A question of the law room for the place and election of a form, by the calendar as it is decreed today. */
function computed(form: Pick<FormA, 'election' | 'area'>, when: When, question: DueQuestion): Deadline | null {
  const { election, area } = form;
  const answer = due({ ...question, election, area, zone: when.zone, asOf: todayOf(when) });
  return answer.ok ? answer.value : null;
}

/** UU 7/2017 art. 454(5), from the day of finding. Null where no calendar is decreed or the election has no such rule. */
export function findingWindow(form: FormA, foundOn: CivilDate, when: When): Deadline | null {
  return computed(form, when, { rule: 'FINDING_WINDOW', from: foundOn });
}

/** Perbawaslu 5/2022 art. 18(3): three days, the days that were set, or the moment that was set. */
export function adviceDue(
  form: FormA,
  { deliveredAt, period }: { readonly deliveredAt: Instant; readonly period: AdvicePeriod },
  when: When,
): Deadline | null {
  const set = period.kind === 'DAYS' ? period.days : period.kind === 'UNTIL' ? period.until : undefined;
  const from = civilDateOf(deliveredAt, when.zone);
  return computed(form, when, { rule: 'CORRECTION_ADVICE', from, ...(set === undefined ? {} : { period: set }) });
}

/** Whether KPU's time to carry the advice out still runs, under the later reading and by today's calendar too. */
export function stillRuns(form: FormA, advice: CorrectionAdvice, when: When): boolean {
  const now = adviceDue(form, advice, when);
  return [advice.due, now].some((clock) => clock !== null && !hasPassed(clock.latest, when));
}

/** The day on which advice lapsed without being carried out in time; null while none has. */
export function lapsedOn(record: SupervisionRecord, when: When): CivilDate | null {
  const lapsed = record.advice.filter(
    (one) => one.due && (one.carriedOut ? one.carriedOut.late : !stillRuns(record.form, one, when)),
  );
  const newest = lapsed.at(-1)?.due;
  return newest ? dayOf(newest.latest, when) : null;
}

/** FINDING_WINDOW from the lapse of the advice, the other answer to the question when the seven days begin. */
export function windowFromLapse(record: SupervisionRecord, when: When) {
  const lapse = lapsedOn(record, when);
  const counted = lapse && findingWindow(record.form, lapse, when);
  return counted ? { earliest: counted.earliest, latest: counted.latest } : null;
}

/** Whether the office was told of the count from the lapse beside the window that it keeps to. */
export function toldWithLapse({ findingWindow: window }: Pick<SupervisionRecord, 'findingWindow'>): boolean {
  return window?.alternatives.some(({ assume }) => assume === 'FROM_LAPSE_OF_ADVICE') ?? false;
}

/** The last day for the plenary under every answer that is still open, with the calendar before and now. */
export function lastDayForPlenary(record: SupervisionRecord, when: When): CivilDate | null {
  const { findingWindow: window, form, countedFrom } = record;
  if (!window || !countedFrom) return null;
  const now = findingWindow(form, countedFrom, when);
  const fromLapse = window.alternatives.find(({ assume }) => assume === 'FROM_LAPSE_OF_ADVICE');
  return [now?.latest, fromLapse?.latest]
    .filter((latest) => latest !== undefined)
    .map((latest) => dayOf(latest, when))
    .reduce(laterDay, dayOf(window.latest, when));
}
