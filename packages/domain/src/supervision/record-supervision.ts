import { civilDateOf, daysBetween } from '@awaslog/law/civil-date';
import { due } from '@awaslog/law/rules';
import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '@awaslog/law/deadline';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, judge, warningOf, type Issue, type Refusal, type Rule, type Warning } from '../issue';
import { officeKindOf, officeLife } from '../office';
import { substageWindowWarning } from '../stage';
import { discrepanciesOf, supplyCountIssues } from '../supplies';
import { contains, villageOf } from '../territory';
import type { CommandOf } from './commands';
import type { SupervisionRecorded } from './events';
import type { SupervisionFacts } from './facts';
import { todayOf } from './facts';
import type { FormA, SuspectedViolation } from './form-a';
import { initialState } from './process';
import { invalid, noOffice } from './refusals';

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
  if (daysBetween(todayOf(facts), suspected.foundOn) > 0)
    issues.push(issueOf('IN_THE_FUTURE', ['suspicion', 'foundOn']));
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
  const window = form.suspicion ? findingWindow(form, form.suspicion, facts) : null;
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

function findingWindow(form: FormA, suspected: SuspectedViolation, facts: SupervisionFacts): Deadline | null {
  const computed = due({
    rule: 'FINDING_WINDOW',
    from: suspected.foundOn,
    zone: facts.zone,
    election: form.election,
    asOf: todayOf(facts),
  });
  return computed.ok ? computed.value : null;
}

function warningsAbout(form: FormA, facts: SupervisionFacts, window: Deadline | null): Warning[] {
  const day = civilDateOf(form.endedAt, facts.zone);
  const stageWarning = substageWindowWarning(form.substage, form.election, day);
  const life = facts.actor.office ? officeLife(officeKindOf(facts.actor.office), form.election) : null;
  return [
    ...(stageWarning ? [stageWarning] : []),
    ...(life && ((life.from && day < life.from) || (life.to && day > life.to))
      ? [warningOf('OFFICE_OUTSIDE_ITS_LIFE')]
      : []),
    ...(form.station && facts.stationStanding(form.station, form.election) === 'UNCONFIRMED'
      ? [warningOf('STATION_UNCONFIRMED')]
      : []),
    ...(form.counts.some((count) => discrepanciesOf(count).some(({ code }) => code === 'PARTS_DO_NOT_ADD_UP'))
      ? [warningOf('PARTS_DO_NOT_ADD_UP')]
      : []),
    ...(form.suspicion && form.suspicion.foundOn > day ? [warningOf('FOUND_AFTER_SUPERVISION')] : []),
    ...(form.suspicion && !window ? [warningOf('DEADLINE_UNKNOWN')] : []),
    ...(window && window.earliest !== window.latest
      ? [warningOf('TWO_READINGS', { earliest: window.earliest, latest: window.latest })]
      : []),
  ];
}

/** Whether a moment lies after another; offsets may differ, so the text is no order. */
export function isAfter(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
