import type { CivilDate } from '@awaslog/law/civil-date';
import { pointText } from '@awaslog/law/wording';
import { issueOf, warningOf, type Issue, type Warning } from '../issue';
import type { CommandOf } from './commands';
import { dayOf, todayOf, type SupervisionFacts } from './facts';
import type { Judgement } from './judgement';
import { mayBeRespondent, respondentWarnings } from './office-warnings';
import { plenaryWarnings } from './plenary-warnings';
import { findingWindowOver } from './refusals';
import { openAdvice, type SupervisionRecord } from './state';
import { adviceRuns, hasProcess } from './step-on';
import { findingWindow, lastDayForPlenary, windowFromLapse } from './windows';

/** A proposed finding (Perbawaslu 5/2022 art. 18(2)b and (4)). */
export function judgeProposal(
  record: SupervisionRecord,
  command: CommandOf<'PROPOSE_FINDING'>,
  facts: SupervisionFacts,
): Judgement {
  const due = openAdvice(record)?.due;
  return {
    issues: [],
    warnings: [
      ...(record.evidence.length + command.evidence.length === 0 ? [warningOf('EVIDENCE_THIN')] : []),
      ...(due && record.state === 'ADVICE_OPEN' && adviceRuns(record, facts)
        ? [warningOf('ADVICE_STILL_RUNS', { latest: pointText(due.latest) })]
        : []),
      ...lapseWarning(record, facts),
      ...windowWarnings(record, todayOf(facts), facts),
    ],
  };
}

function lapseWarning(record: SupervisionRecord, facts: SupervisionFacts): Warning[] {
  const fromLapse = windowFromLapse(record, facts);
  const window = record.findingWindow;
  if (!fromLapse || !window) return [];
  const dates = { latest: pointText(window.latest), fromLapse: pointText(fromLapse.latest) };
  return [warningOf('WINDOW_START_OPEN', dates)];
}

/** A plenary that fixes or rejects a proposed finding (Perbawaslu 5/2022 art. 18(6)-(8), UU 7/2017 art. 454(5)). */
export function judgePlenary(
  record: SupervisionRecord,
  command: CommandOf<'FIX_FINDING'> | CommandOf<'REJECT_FINDING'>,
  facts: SupervisionFacts,
): Judgement {
  const { heldOn } = command.plenary;
  const suspicion = record.form.suspicion;
  const issues: Issue[] = [];
  if (heldOn > todayOf(facts)) issues.push(issueOf('IN_THE_FUTURE', ['plenary', 'heldOn']));
  if (suspicion && heldOn < suspicion.foundOn) issues.push(issueOf('BEFORE_FINDING', ['plenary', 'heldOn']));
  const { membersPresent: present } = command.plenary;
  const own = hasProcess(record) && mayBeRespondent(suspicion?.respondents ?? [], facts.actor.office);
  const warnings: Warning[] = [
    ...plenaryWarnings({ present, stoodBack: 0 }, facts),
    ...(own ? [warningOf('MEMBER_MAY_BE_RESPONDENT')] : []),
  ];
  if (command.command === 'REJECT_FINDING' || !suspicion) return { issues, warnings };
  const last = lastDayForPlenary(record, facts);
  if (last && heldOn > last)
    return { refusal: findingWindowOver(record.countedFrom ?? suspicion.foundOn, last), issues, warnings };
  return {
    issues,
    warnings: [
      ...warnings,
      ...respondentWarnings(command.kinds, suspicion.respondents, facts.actor.office),
      ...(record.evidence.length === 0 ? [warningOf('EVIDENCE_THIN')] : []),
      ...windowWarnings(record, heldOn, facts),
      ...calendarWarning(record, facts),
      ...(last && todayOf(facts) > last ? [warningOf('RECORDED_AFTER_WINDOW')] : []),
    ],
  };
}

/** How a day lies to the window that the office keeps to. */
function windowWarnings(record: SupervisionRecord, day: CivilDate, facts: SupervisionFacts): Warning[] {
  const window = record.findingWindow;
  const last = lastDayForPlenary(record, facts);
  if (!window || !last) return [warningOf('DEADLINE_UNKNOWN')];
  const dates = { earliest: pointText(window.earliest), latest: pointText(last) };
  if (day > last) return [warningOf('WINDOW_OVER', dates)];
  return day > dayOf(window.earliest, facts) ? [warningOf('PAST_EARLIEST', dates)] : [];
}

/** A decree since the record was made may have moved the limit; the office is told both dates. */
function calendarWarning(record: SupervisionRecord, facts: SupervisionFacts): Warning[] {
  const { findingWindow: before, form, countedFrom } = record;
  const now = countedFrom && findingWindow(form, countedFrom, facts);
  if (!before || !now || before.latest === now.latest) return [];
  return [warningOf('CALENDAR_CHANGED', { before: pointText(before.latest), now: pointText(now.latest) })];
}
