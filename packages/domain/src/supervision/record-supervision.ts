import { civilDateOf, type CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, judge, warningOf, type Issue, type Refusal, type Rule, type Warning } from '../issue';
import { substageWindowWarning } from '../stage';
import { discrepanciesOf, supplyCountIssues } from '../supplies';
import { contains, villageOf } from '../territory';
import type { CommandOf } from './commands';
import type { SupervisionRecorded } from './events';
import { hasPassed, isAfter, todayOf, type SupervisionFacts } from './facts';
import type { FormA, SuspectedViolation } from './form-a';
import { lifeWarning, respondentWarnings } from './office-warnings';
import { initialState } from './process';
import { invalid, noOffice } from './refusals';
import { findingWindow } from './windows';

type FormRule = Rule<FormA, SupervisionFacts>;

const area: FormRule = (form, facts) => {
  if (!facts.areaExists(form.area)) return [issueOf('UNKNOWN_AREA', ['area'])];
  return contains(facts.actor.territory, form.area) ? [] : [issueOf('OUTSIDE_TERRITORY', ['area'])];
};

const station: FormRule = (form, facts) => {
  if (form.station === null) return [];
  if (!contains(form.area, villageOf(form.station))) return [issueOf('STATION_OUTSIDE_AREA', ['station'])];
  if (facts.actor.station !== null && facts.actor.station !== form.station) {
    return [issueOf('OUTSIDE_TERRITORY', ['station'])];
  }
  const known = facts.areaExists(villageOf(form.station)) ? facts.stationStanding(form.station, form.election) : null;
  return known === 'UNKNOWN_STATION' || known === null ? [issueOf('UNKNOWN_STATION', ['station'])] : [];
};

const election: FormRule = (form, facts) => {
  const contests = facts.contestsOf(form.election);
  if (!contests) return [issueOf('ELECTION_NOT_HELD', ['election'])];
  return form.counts.flatMap((count, position) =>
    count.contest && !contests.includes(count.contest)
      ? [issueOf('CONTEST_NOT_HELD', ['counts', position, 'contest'])]
      : [],
  );
};

const times: FormRule = (form, facts) => [
  ...(isAfter(form.startedAt, facts.now) ? [issueOf('IN_THE_FUTURE', ['startedAt'])] : []),
  ...(isAfter(form.endedAt, facts.now) ? [issueOf('IN_THE_FUTURE', ['endedAt'])] : []),
  ...(isAfter(form.startedAt, form.endedAt) ? [issueOf('ENDS_BEFORE_START', ['endedAt'])] : []),
];

const counts: FormRule = (form) =>
  form.counts.flatMap((count, position) => supplyCountIssues(count, ['counts', position]));

const criteriaOnce: FormRule = (form) =>
  form.criteria.flatMap(({ criterion }, position) =>
    form.criteria.findIndex((other) => other.criterion === criterion) < position
      ? [issueOf('DUPLICATE', ['criteria', position, 'criterion'])]
      : [],
  );

const suspicion: FormRule = ({ suspicion: suspected }, facts) => {
  if (!suspected) return [];
  const issues: Issue[] = [];
  if (suspected.foundOn > todayOf(facts)) issues.push(issueOf('IN_THE_FUTURE', ['suspicion', 'foundOn']));
  if (suspected.occurredOn && suspected.occurredOn > suspected.foundOn) {
    issues.push(issueOf('FOUND_BEFORE_EVENT', ['suspicion', 'foundOn']));
  }
  return issues;
};

const formRules = [area, station, election, times, counts, criteriaOnce, suspicion] as const;

/** Everything that is wrong with a form, across its fields and against the facts. */
export function formIssues(form: FormA, facts: SupervisionFacts): Issue[] {
  return judge(formRules, form, facts);
}

/** Records an act of supervision (Perbawaslu 5/2022 art. 18(1)): always possible, whether or not something is wrong. */
export function recordSupervision(
  command: CommandOf<'RECORD_SUPERVISION'>,
  facts: SupervisionFacts,
): Result<SupervisionRecorded, Refusal> {
  const { form, recordId } = command;
  if (!facts.actor.office) return refused(noOffice);
  const issues = formIssues(form, facts).map((issue) => ({ ...issue, path: ['form', ...issue.path] }));
  if (issues.length > 0) return refused(invalid(issues));
  const window = form.suspicion ? findingWindow(form, form.suspicion.foundOn, facts) : null;
  return ok({
    type: 'SUPERVISION_RECORDED',
    version: 1,
    recordId,
    office: facts.actor.office,
    state: initialState(form),
    outsideKnownProcedure: null,
    warnings: warningsAbout(form, facts, window),
    form,
    findingWindow: window,
  });
}

function warningsAbout(form: FormA, facts: SupervisionFacts, window: Deadline | null): Warning[] {
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
    ...(suspected.foundOn > day ? [warningOf('FOUND_AFTER_SUPERVISION')] : []),
    ...respondentWarnings(suspected.kinds, suspected.respondents, facts.actor.office),
    ...(window ? windowWarnings(window, facts) : [warningOf('DEADLINE_UNKNOWN')]),
  ];
}

function windowWarnings(window: Deadline, facts: SupervisionFacts): Warning[] {
  const [earliest, latest] = [pointText(window.earliest), pointText(window.latest)];
  if (hasPassed(window.latest, facts)) return [warningOf('WINDOW_OVER', { latest })];
  if (hasPassed(window.earliest, facts)) return [warningOf('PAST_EARLIEST', { earliest, latest })];
  return window.earliest === window.latest ? [] : [warningOf('TWO_READINGS', { earliest, latest })];
}
