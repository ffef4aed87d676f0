import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { due } from '@awaslog/law/rules';
import { issueOf, warningOf, type Issue, type Refusal, type Warning } from '../issue';
import { officeKindOf, type OfficeKind } from '../office';
import type { AdviceAddressee, AdvicePeriod, CommandOf } from './commands';
import { todayOf, type SupervisionFacts } from './facts';
import { isAfter } from './record-supervision';
import { adviceOnlyForAdministrativeError, findingWindowOver } from './refusals';
import { openAdvice, type SupervisionRecord } from './state';

/** What a step's own rules say: a norm that refuses, issues to mend, warnings to carry. */
export interface Judgement {
  readonly refusal?: Refusal;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

const addresseeByOffice: Readonly<Partial<Record<OfficeKind, AdviceAddressee>>> = {
  REGENCY: 'KPU_REGENCY',
  PANWASCAM: 'PPK',
  VILLAGE_SUPERVISOR: 'PPS',
  STATION_SUPERVISOR: 'KPPS',
};

/** CORRECTION_ADVICE: three days, the days that were set, or the moment that was set. Null where it cannot be told. */
export function adviceDue(
  record: SupervisionRecord,
  advice: { deliveredAt: Instant; period: AdvicePeriod },
  facts: SupervisionFacts,
): Deadline | null {
  const { period, deliveredAt } = advice;
  const computed = due({
    rule: 'CORRECTION_ADVICE',
    from: civilDateOf(deliveredAt, facts.zone),
    zone: facts.zone,
    election: record.form.election,
    asOf: todayOf(facts),
    ...(period.kind === 'DAYS' ? { period: period.days } : period.kind === 'UNTIL' ? { period: period.until } : {}),
  });
  return computed.ok ? computed.value : null;
}

/** The civil day on which a deadline falls, whether it is a day or a moment. */
export function dayOf(value: CivilDate | Instant, facts: Pick<SupervisionFacts, 'zone'>): CivilDate {
  return value.includes('T') ? civilDateOf(value as Instant, facts.zone) : (value as CivilDate);
}

export function judgeAdvice(
  record: SupervisionRecord,
  command: CommandOf<'GIVE_CORRECTION_ADVICE'>,
  facts: SupervisionFacts,
): Judgement {
  const kinds = record.form.suspicion?.kinds ?? [];
  if (!kinds.includes('ADMINISTRATIVE')) {
    return { refusal: adviceOnlyForAdministrativeError, issues: [], warnings: [] };
  }
  const issues: Issue[] = [];
  const warnings: Warning[] = [];
  const { deliveredAt, period } = command;
  if (isAfter(deliveredAt, facts.now)) issues.push(issueOf('IN_THE_FUTURE', ['deliveredAt']));
  if (isAfter(record.form.startedAt, deliveredAt)) issues.push(issueOf('BEFORE_RECORD', ['deliveredAt']));
  if (period.kind === 'UNTIL' && isAfter(deliveredAt, period.until)) {
    issues.push(issueOf('PERIOD_BEFORE_DELIVERY', ['period', 'until']));
  }
  const clock = adviceDue(record, command, facts);
  const window = record.findingWindow;
  if (!clock) warnings.push(warningOf('DEADLINE_UNKNOWN'));
  // The advice runs inside the time to fix the finding: the three days of the article may not use that time up unseen.
  if (clock && window && dayOf(clock.latest, facts) > dayOf(window.earliest, facts)) {
    if (period.kind === 'STATUTORY') issues.push(issueOf('PERIOD_NEEDED', ['period']));
    else warnings.push(warningOf('ADVICE_OUTLASTS_WINDOW', { earliest: window.earliest }));
  }
  const office = facts.actor.office;
  if (office && addresseeByOffice[officeKindOf(office)] !== command.addressee) {
    warnings.push(warningOf('ADDRESSEE_OF_ANOTHER_LEVEL'));
  }
  if (kinds.length > 1) warnings.push(warningOf('ADVICE_BESIDE_OTHER_KINDS'));
  return { issues, warnings };
}

export function judgeCarriedOut(
  record: SupervisionRecord,
  command: CommandOf<'CONFIRM_ADVICE_CARRIED_OUT'>,
  facts: SupervisionFacts,
): Judgement {
  const advice = openAdvice(record);
  const issues: Issue[] = [];
  if (command.carriedOutOn > todayOf(facts)) issues.push(issueOf('IN_THE_FUTURE', ['carriedOutOn']));
  if (advice && command.carriedOutOn < advice.deliveredOn) issues.push(issueOf('BEFORE_RECORD', ['carriedOutOn']));
  return { issues, warnings: [] };
}

export function judgeProposal(
  record: SupervisionRecord,
  command: CommandOf<'PROPOSE_FINDING'>,
  facts: SupervisionFacts,
): Judgement {
  const issues: Issue[] = [];
  const warnings: Warning[] = [];
  if (record.evidence.length + command.evidence.length === 0) issues.push(issueOf('EVIDENCE_NEEDED', ['evidence']));
  const advice = openAdvice(record);
  if (record.state === 'ADVICE_OPEN' && advice) {
    warnings.push(warningOf('WINDOW_START_OPEN'));
    // KPU's time ends only after the later reading; before that the proposal is early and needs a reason.
    if (advice.due && todayOf(facts) <= dayOf(advice.due.latest, facts) && !isPast(advice.due.latest, facts)) {
      warnings.push(warningOf('ADVICE_STILL_RUNS', { latest: advice.due.latest }));
      if (command.reason === null) issues.push(issueOf('REASON_NEEDED', ['reason']));
    }
  }
  warnings.push(...windowWarnings(record, todayOf(facts), facts));
  return { issues, warnings };
}

/** A period that was set as a moment ends at that moment, not with its day. */
function isPast(latest: CivilDate | Instant, facts: SupervisionFacts): boolean {
  return latest.includes('T') && isAfter(facts.now, latest);
}

function windowWarnings(record: SupervisionRecord, day: CivilDate, facts: SupervisionFacts): Warning[] {
  const window = record.findingWindow;
  if (!window) return [warningOf('DEADLINE_UNKNOWN')];
  return day > dayOf(window.earliest, facts)
    ? [warningOf('PAST_EARLIEST', { earliest: window.earliest, latest: window.latest })]
    : [];
}

export function judgePlenary(
  record: SupervisionRecord,
  command: CommandOf<'FIX_FINDING'> | CommandOf<'REJECT_FINDING'>,
  facts: SupervisionFacts,
): Judgement {
  const { heldOn } = command.plenary;
  const foundOn = record.form.suspicion?.foundOn;
  const window = record.findingWindow;
  const issues: Issue[] = [];
  const warnings: Warning[] = [warningOf('QUORUM_NOT_STATED')];
  if (heldOn > todayOf(facts)) issues.push(issueOf('IN_THE_FUTURE', ['plenary', 'heldOn']));
  if (foundOn && heldOn < foundOn) issues.push(issueOf('BEFORE_RECORD', ['plenary', 'heldOn']));
  if (command.command === 'REJECT_FINDING') return { issues, warnings };
  if (window && foundOn && heldOn > dayOf(window.latest, facts)) {
    return { refusal: findingWindowOver(foundOn, window.latest), issues, warnings };
  }
  if (record.evidence.length === 0) issues.push(issueOf('EVIDENCE_NEEDED', ['elements']));
  warnings.push(...windowWarnings(record, heldOn, facts));
  if (window && todayOf(facts) > dayOf(window.latest, facts)) warnings.push(warningOf('RECORDED_AFTER_WINDOW'));
  return { issues, warnings };
}
