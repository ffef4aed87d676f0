import { civilDateOf, type CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { ok, refused, type Result } from '@awaslog/law/result';
import { warningOf, type Refusal, type Warning } from '../issue';
import { substageWindowWarning } from '../stage';
import { discrepanciesOf } from '../supplies';
import type { CommandOf } from './commands';
import type { SupervisionRecorded } from './events';
import { hasPassed, todayOf, type SupervisionFacts } from './facts';
import type { FormA, SuspectedViolation } from './form-a';
import { formIssues } from './form-rules';
import { lifeWarning, respondentWarnings } from './office-warnings';
import { initialState } from './process';
import { invalid, noOffice } from './refusals';
import { signatureOf } from './signature';
import { findingWindow } from './windows';

/** Records an act of supervision (Perbawaslu 5/2022 art. 18(1)): always possible, whether or not something is wrong. */
export function recordSupervision(
  command: CommandOf<'RECORD_SUPERVISION'>,
  facts: SupervisionFacts,
): Result<SupervisionRecorded, Refusal> {
  const { form, recordId } = command;
  const { actor, now } = facts;
  const { office } = actor;
  if (!office) return refused(noOffice);
  const issues = formIssues(form, facts).map((issue) => ({ ...issue, path: ['form', ...issue.path] }));
  if (issues.length > 0) return refused(invalid(issues));
  const window = form.suspicion ? findingWindow(form, form.suspicion.foundOn, facts) : null;
  return ok({
    type: 'SUPERVISION_RECORDED',
    version: 2,
    recordId,
    office,
    state: initialState(form),
    outsideKnownProcedure: null,
    warnings: warningsAbout(form, facts, window),
    form,
    findingWindow: window,
    number: facts.nextNumber?.('SUPERVISION_RECORDED', todayOf(facts)) ?? null,
    signature: signatureOf(actor, { office, now }),
  });
}

/** What to know about a form although it is recorded. */
export function warningsAbout(form: FormA, facts: SupervisionFacts, window: Deadline | null): Warning[] {
  const { suspicion: suspected } = form;
  const day = civilDateOf(form.endedAt, facts.zone);
  const stageWarning = substageWindowWarning(form.substage, form.election, day);
  return [
    ...(stageWarning ? [stageWarning] : []),
    ...lifeWarning(facts.actor.office, form.election, day),
    ...(form.assignmentLetter === null ? [warningOf('ASSIGNMENT_LETTER_MISSING')] : []),
    ...(form.station && facts.stationStanding(form.station, form.election) === 'UNCONFIRMED'
      ? [warningOf('STATION_UNCONFIRMED')]
      : []),
    ...(form.counts.some((count) => discrepanciesOf(count).some(({ code }) => code === 'PARTS_DO_NOT_ADD_UP'))
      ? [warningOf('PARTS_DO_NOT_ADD_UP')]
      : []),
    ...(suspected ? suspicionWarnings(suspected, day, facts, window) : []),
  ];
}

function suspicionWarnings(
  suspected: SuspectedViolation,
  day: CivilDate,
  facts: SupervisionFacts,
  window: Deadline | null,
): Warning[] {
  return [
    ...(suspected.evidence.length === 0 ? [warningOf('EVIDENCE_THIN')] : []),
    ...(suspected.foundOn > day ? [warningOf('FOUND_AFTER_SUPERVISION')] : []),
    ...respondentWarnings(suspected.kinds, suspected.respondents, facts.actor.office),
    ...(window ? windowWarnings(window, facts) : [warningOf('DEADLINE_UNKNOWN')]),
  ];
}

/** How the day of an act lies to the time to fix the finding. */
export function windowWarnings(window: Deadline, facts: SupervisionFacts): Warning[] {
  const [earliest, latest] = [pointText(window.earliest), pointText(window.latest)];
  if (hasPassed(window.latest, facts)) return [warningOf('WINDOW_OVER', { latest })];
  if (hasPassed(window.earliest, facts)) return [warningOf('PAST_EARLIEST', { earliest, latest })];
  return window.earliest === window.latest ? [] : [warningOf('TWO_READINGS', { earliest, latest })];
}
