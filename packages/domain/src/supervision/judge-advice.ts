import type { Deadline } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { issueOf, warningOf, type Issue, type Warning } from '../issue';
import { officeKindOf, type OfficeKind } from '../office';
import type { AdviceAddressee, CommandOf } from './commands';
import { dayOf, hasPassed, isAfter, todayOf, type SupervisionFacts } from './facts';
import type { Judgement } from './judgement';
import { adviceOnlyForAdministrativeError } from './refusals';
import { isAdministrativeOnly, type CorrectionAdvice, type SupervisionRecord } from './state';
import { hasProcess } from './step-on';
import { adviceDue } from './windows';

const addresseeByOffice: Readonly<Partial<Record<OfficeKind, AdviceAddressee>>> = {
  REGENCY: 'KPU_REGENCY',
  PANWASCAM: 'PPK',
  VILLAGE_SUPERVISOR: 'PPS',
  STATION_SUPERVISOR: 'KPPS',
};

/** Saran perbaikan (Perbawaslu 5/2022 art. 18(2)a and (3)). */
export function judgeAdvice(
  record: SupervisionRecord,
  command: CommandOf<'GIVE_CORRECTION_ADVICE'>,
  facts: SupervisionFacts,
): Judgement {
  const administrative = record.form.suspicion?.kinds.includes('ADMINISTRATIVE') ?? false;
  if (!administrative && hasProcess(record)) {
    return { refusal: adviceOnlyForAdministrativeError, issues: [], warnings: [] };
  }
  const { deliveredAt, period } = command;
  const issues: Issue[] = [];
  if (isAfter(deliveredAt, facts.now)) issues.push(issueOf('IN_THE_FUTURE', ['deliveredAt']));
  if (isAfter(record.form.startedAt, deliveredAt)) issues.push(issueOf('BEFORE_SUPERVISION', ['deliveredAt']));
  if (period.kind === 'UNTIL' && isAfter(deliveredAt, period.until)) {
    issues.push(issueOf('PERIOD_BEFORE_DELIVERY', ['period', 'until']));
  }
  const nested = insideTheWindow(record, command, facts);
  const office = facts.actor.office;
  const warnings: Warning[] = [
    ...nested.warnings,
    ...(office && addresseeByOffice[officeKindOf(office)] !== command.addressee
      ? [warningOf('ADDRESSEE_OF_ANOTHER_LEVEL')]
      : []),
    ...(administrative ? [] : [warningOf('ADVICE_WITHOUT_ADMINISTRATIVE_ERROR')]),
    ...(administrative && !isAdministrativeOnly(record) ? [warningOf('ADVICE_BESIDE_OTHER_KINDS')] : []),
  ];
  return { issues: [...issues, ...nested.issues], warnings };
}

/** The advice runs inside the time to fix the finding: the three days of the article may not use it up unseen. */
function insideTheWindow(
  record: SupervisionRecord,
  command: CommandOf<'GIVE_CORRECTION_ADVICE'>,
  facts: SupervisionFacts,
): Omit<Judgement, 'refusal'> {
  const clock = adviceDue(record.form, command, facts);
  const window = record.findingWindow;
  if (!clock) return { issues: [], warnings: [warningOf('DEADLINE_UNKNOWN')] };
  if (!window || !leavesNoDay(clock, window, facts)) return { issues: [], warnings: [] };
  return command.period.kind === 'STATUTORY'
    ? { issues: [issueOf('PERIOD_NEEDED', ['period'])], warnings: [] }
    : { issues: [], warnings: [warningOf('ADVICE_OUTLASTS_WINDOW', { earliest: pointText(window.earliest) })] };
}

/** A period that ends with a day leaves no day for the plenary on that same day; one that ends at a moment may. */
function leavesNoDay(clock: Deadline, window: Deadline, facts: SupervisionFacts): boolean {
  const [end, limit] = [dayOf(clock.latest, facts), dayOf(window.earliest, facts)];
  return clock.latest.includes('T') ? end > limit : end >= limit;
}

/** The advice that a confirmation means, with its number; undefined where no open advice has that number. */
export function adviceMeant(
  record: SupervisionRecord,
  number: number | null,
): { readonly number: number; readonly advice: CorrectionAdvice } | undefined {
  const position = number === null ? record.advice.findLastIndex((one) => one.carriedOut === null) : number - 1;
  const advice = record.advice[position];
  return advice && advice.carriedOut === null ? { number: position + 1, advice } : undefined;
}

/**
 * Whether a correction came after its period had ended: under every reading, or under the earlier one. Of a period of
 * hours only the day of the correction is known, so on its last day, once it has ended, nobody can tell.
 */
export function lateness(
  { due }: CorrectionAdvice,
  carriedOutOn: string,
  facts: SupervisionFacts,
): 'IN_TIME' | 'HOUR_NOT_TOLD' | 'AFTER_EARLIEST' | 'LATE' {
  if (!due) return 'IN_TIME';
  const [earliest, latest] = [dayOf(due.earliest, facts), dayOf(due.latest, facts)];
  if (carriedOutOn > latest) return 'LATE';
  if (due.latest.includes('T') && carriedOutOn === latest && hasPassed(due.latest, facts)) return 'HOUR_NOT_TOLD';
  return carriedOutOn > earliest ? 'AFTER_EARLIEST' : 'IN_TIME';
}

const latenessWarnings = {
  HOUR_NOT_TOLD: 'CARRIED_OUT_HOUR_NOT_TOLD',
  AFTER_EARLIEST: 'CARRIED_OUT_AFTER_EARLIEST',
  LATE: 'CARRIED_OUT_LATE',
} as const;

export function judgeCarriedOut(
  record: SupervisionRecord,
  command: CommandOf<'CONFIRM_ADVICE_CARRIED_OUT'>,
  facts: SupervisionFacts,
): Judgement {
  const meant = adviceMeant(record, command.advice);
  if (!meant) return { issues: [issueOf('NO_SUCH_ADVICE', ['advice'])], warnings: [] };
  const { advice } = meant;
  const issues: Issue[] = [];
  if (command.carriedOutOn > todayOf(facts)) issues.push(issueOf('IN_THE_FUTURE', ['carriedOutOn']));
  if (command.carriedOutOn < advice.deliveredOn) issues.push(issueOf('BEFORE_DELIVERY', ['carriedOutOn']));
  const late = lateness(advice, command.carriedOutOn, facts);
  if (!advice.due || late === 'IN_TIME') return { issues, warnings: [] };
  const dates = { earliest: pointText(advice.due.earliest), latest: pointText(advice.due.latest) };
  return { issues, warnings: [warningOf(latenessWarnings[late], dates)] };
}
