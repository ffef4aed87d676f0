import type { Deadline } from '@awaslog/law/deadline';
import { dateText } from '@awaslog/law/wording';
import { issueOf, warningOf, type Issue, type Warning } from '../issue';
import { areaOfOffice, stationOfOffice } from '../office';
import { contains } from '../territory';
import type { CommandOf } from './commands';
import { isAfter, type SupervisionFacts } from './facts';
import type { FormA } from './form-a';
import { changedFields } from './form-changes';
import { formIssues } from './form-rules';
import type { Judgement } from './judgement';
import { warningsAbout, windowWarnings } from './record-supervision';
import { ownRevision } from './refusals';
import { countedFromWith, isOwnRevision, waitingRevision } from './revision';
import { withLapse, type SupervisionRecord } from './state';
import { findingWindow, toldWithLapse, windowFromLapse } from './windows';

/** A proposed revision: a form that is right in itself, of the same act of supervision. */
export function judgeProposedRevision(
  record: SupervisionRecord,
  { form }: CommandOf<'PROPOSE_REVISION'>,
  facts: SupervisionFacts,
): Judgement {
  const own = formIssues(form, facts);
  const issues = own.length > 0 ? own : [...placeIssues(record, form), ...keptIssues(record.form, form)];
  return {
    issues: issues.map((issue) => ({ ...issue, path: ['form', ...issue.path] })),
    warnings: [
      ...warningsAbout(form, facts, windowAfter(record, form, facts).findingWindow),
      ...revisionWarnings(record, form, facts),
    ],
  };
}

/** Somebody else of the office approves it, by what is known on that day. */
export function judgeApproval(record: SupervisionRecord, facts: SupervisionFacts): Judgement {
  const revision = waitingRevision(record);
  if (!revision) return { issues: [], warnings: [] };
  const { form } = revision;
  const { findingWindow: window } = windowAfter(record, form, facts);
  return {
    ...(isOwnRevision(record, facts.actor) ? { refusal: ownRevision } : {}),
    issues: [],
    warnings: [
      ...revisionWarnings(record, form, facts),
      ...(window && record.findings.every(({ outcome }) => outcome === null) ? windowWarnings(window, facts) : []),
    ],
  };
}

/** The time to fix the finding once a form takes the place of the present one; where nothing moves it, as it was told. */
export function windowAfter(
  record: SupervisionRecord,
  form: FormA,
  facts: SupervisionFacts,
): Pick<SupervisionRecord, 'countedFrom' | 'findingWindow'> {
  const countedFrom = countedFromWith(record, form, facts.zone);
  if (countedFrom === record.countedFrom && form.area === record.form.area) {
    return { countedFrom, findingWindow: record.findingWindow };
  }
  const window: Deadline | null = countedFrom && findingWindow(form, countedFrom, facts);
  return {
    countedFrom,
    findingWindow: toldWithLapse(record) ? withLapse(window, windowFromLapse(record, facts)) : window,
  };
}

/** A record stays within reach of the office that made it, and a station supervisor's with his station. */
function placeIssues({ office }: SupervisionRecord, { area, station }: FormA): Issue[] {
  const [watched, stationOfIts] = [areaOfOffice(office), stationOfOffice(office)];
  return [
    ...(watched && !contains(watched, area) ? [issueOf('OUTSIDE_TERRITORY', ['area'])] : []),
    ...(stationOfIts && station !== stationOfIts ? [issueOf('OUTSIDE_TERRITORY', ['station'])] : []),
  ];
}

/** What a revision leaves as it was: which election and which tip it is about, and that something was suspected. */
function keptIssues(before: FormA, form: FormA): Issue[] {
  return [
    ...(form.election === before.election ? [] : [issueOf('STAYS_AS_RECORDED', ['election'])]),
    ...(form.preliminaryInformation === before.preliminaryInformation
      ? []
      : [issueOf('STAYS_AS_RECORDED', ['preliminaryInformation'])]),
    ...(before.suspicion && !form.suspicion ? [issueOf('SUSPICION_IS_FOR_THE_PLENARY', ['suspicion'])] : []),
    ...(changedFields(before, form).length === 0 ? [issueOf('NOTHING_REVISED', [])] : []),
  ];
}

function revisionWarnings(record: SupervisionRecord, form: FormA, facts: SupervisionFacts): Warning[] {
  const { suspicion, startedAt } = form;
  const { countedFrom } = windowAfter(record, form, facts);
  const plenaries = record.findings.flatMap(({ outcome }) => outcome?.plenary ?? []);
  const laterThanActs =
    record.advice.some(({ deliveredAt }) => isAfter(startedAt, deliveredAt)) ||
    plenaries.some(({ heldOn }) => suspicion !== null && heldOn < suspicion.foundOn);
  const stays = countedFrom && suspicion && countedFrom < suspicion.foundOn;
  return [
    ...(plenaries.length > 0 ? [warningOf('REVISED_AFTER_PLENARY')] : []),
    ...(stays ? [warningOf('WINDOW_STAYS_COUNTED', { from: dateText(countedFrom) })] : []),
    ...(laterThanActs ? [warningOf('REVISED_AGAINST_LATER_ACTS')] : []),
  ];
}
