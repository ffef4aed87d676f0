import { civilDateOf, type Zone } from '@awaslog/law/civil-date';
import { due } from '@awaslog/law/rules';
import { ok, refused, type Result } from '@awaslog/law/result';
import { z } from 'zod';
import { ElectionId } from '../election';
import { issueOf, parse, recordId, writtenText, type Issue, RecordDay, RecordMoment } from '../issue';
import { Substage } from '../stage';
import { AreaCode } from '../territory';

export const ReportId = recordId().brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

/**
 * A person is only ever a reference here: name, address and contact are kept apart from the case and are released by
 * role and purpose.
 */
export const PersonReference = recordId().brand<'PersonReference'>();
export type PersonReference = z.infer<typeof PersonReference>;

/** Who may report (UU 7/2017 art. 454(3)): a citizen with the right to vote, a contestant, or an election monitor. */
export const ReporterStanding = z.enum(['VOTER', 'CONTESTANT', 'MONITOR']);
export type ReporterStanding = z.infer<typeof ReporterStanding>;

export const ReportChannel = z.enum(['IN_PERSON', 'SIGAP_LAPOR']);
export type ReportChannel = z.infer<typeof ReportChannel>;

/**
 * Laporan: a suspected violation brought by an entitled person, with the formal and material requirements of
 * Perbawaslu 7/2022 art. 15(3) and (4). What the law asks for and is absent is null, so that it can be named.
 */
export const Report = z
  .strictObject({
    id: ReportId,
    election: ElectionId,
    area: AreaCode,
    substage: Substage.nullable(),
    reporterStanding: ReporterStanding,
    channel: ReportChannel,
    deliveredAt: RecordMoment,
    /** Starts REPORT_SUBMISSION: the day on which the reporter came to know, not the day of the event. */
    knownOn: RecordDay,
    /** Formal (a): name and address of the reporter, kept apart. */
    reporter: PersonReference.nullable(),
    /** Formal (b): the reported party, kept apart. */
    respondent: PersonReference.nullable(),
    /** Material (a): time and place of the suspected violation. */
    occurredOn: RecordDay.nullable(),
    place: writtenText({ max: 300 }).nullable(),
    /** Material (b): the account of events. */
    account: writtenText({ max: 20_000 }).nullable(),
    /** Material (c): evidence, described. */
    evidence: z.array(writtenText({ max: 500 })).max(100),
  })
  .readonly();
export type Report = z.infer<typeof Report>;

export type Requirement = 'REPORTER' | 'RESPONDENT' | 'IN_TIME' | 'TIME_AND_PLACE' | 'ACCOUNT' | 'EVIDENCE';

export interface RequirementStanding {
  readonly requirement: Requirement;
  readonly kind: 'FORMAL' | 'MATERIAL';
  /** Null where it cannot be told: no calendar is decreed, or the election has no such rule. */
  readonly met: boolean | null;
}

/** Each formal and material requirement, one by one, as the initial review (kajian awal) looks at them. */
export function requirementsOf(report: Report, zone: Zone): RequirementStanding[] {
  const deliveredOn = civilDateOf(report.deliveredAt, zone);
  const window = submissionWindow(report, zone);
  return [
    { requirement: 'REPORTER', kind: 'FORMAL', met: report.reporter !== null },
    { requirement: 'RESPONDENT', kind: 'FORMAL', met: report.respondent !== null },
    { requirement: 'IN_TIME', kind: 'FORMAL', met: window === null ? null : deliveredOn <= window },
    { requirement: 'TIME_AND_PLACE', kind: 'MATERIAL', met: report.occurredOn !== null && report.place !== null },
    { requirement: 'ACCOUNT', kind: 'MATERIAL', met: report.account !== null },
    { requirement: 'EVIDENCE', kind: 'MATERIAL', met: report.evidence.length > 0 },
  ];
}

/** The last day on which the report could be delivered: a right, which ends only after the later date. */
function submissionWindow(report: Report, zone: Zone): string | null {
  const { knownOn, election, area } = report;
  const computed = due({ rule: 'REPORT_SUBMISSION', from: knownOn, zone, election, area });
  return computed.ok ? computed.value.latest : null;
}

/** Reads a report as it was delivered. A lacking requirement is no reason to turn it away; a wrong date is. */
export function readReport(input: unknown, zone: Zone): Result<Report, Issue[]> {
  const parsed = parse(Report, input);
  if (!parsed.ok) return parsed;
  const { deliveredAt, knownOn, occurredOn } = parsed.value;
  const issues: Issue[] = [];
  if (knownOn > civilDateOf(deliveredAt, zone)) issues.push(issueOf('KNOWN_AFTER_DELIVERY', ['knownOn']));
  if (occurredOn && occurredOn > knownOn) issues.push(issueOf('FOUND_BEFORE_EVENT', ['knownOn']));
  return issues.length > 0 ? refused(issues) : ok(parsed.value);
}
