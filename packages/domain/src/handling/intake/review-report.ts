import { z } from 'zod';
import { issueOf, type Issue } from '../../issue';
import { officeKindOf } from '../../office';
import { code, day, flag, listOf, object, text } from '../../process';
import { ReporterStanding } from '../../report';
import { ViolationKind } from '../../violation';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { ReportRequirement, ReviewResult } from './codes';
import { reporterStanding, standingWarning } from './reporter-standing';
import { emptyJudgedWarnings } from './requirements-delivered';
import { timeJudgedWarnings } from './time-judged';
import { intakeWarning } from './warnings';

const judged = object(
  'RequirementJudged',
  {
    requirement: code('ReportRequirement', ReportRequirement, 'Syarat', 'Requirement'),
    met: flag('Terpenuhi', 'Met'),
    note: text(1_000, 'Catatan', 'Note').nullable(),
  },
  'Penilaian satu syarat',
  'One requirement as judged',
);

const input = z.strictObject({
  on: day('Tanggal kajian awal', 'Day of the initial review'),
  requirements: listOf(judged, [1, 12], 'Syarat satu per satu', 'Requirements one by one'),
  result: code('ReviewResult', ReviewResult, 'Hasil kajian awal', 'Result of the initial review'),
  kinds: listOf(
    code('ViolationKind', ViolationKind, 'Jenis pelanggaran', 'Kind of violation'),
    [0, 4],
    'Jenis dugaan pelanggaran',
    'Suspected kinds',
  ),
  /** Null where the review found it as it was stated before. */
  reporterStanding: code(
    'ReporterStanding',
    ReporterStanding,
    'Kedudukan Pelapor, bila lain dari yang dicatat',
    'Standing of the reporter, where it differs from what was stated',
  ).nullable(),
  competent: flag('Kewenangan kantor ini', 'It lies with this office'),
  grounds: text(5_000, 'Pertimbangan', 'Grounds'),
});

/**
 * Kajian awal (Perbawaslu 7/2022 art. 15): each formal and material requirement by itself, the suspected kinds and whose
 * matter it is, within two "Hari". A report that was completed is looked at again in the same way.
 */
export const reviewReport = defineAct({
  command: 'REVIEW_REPORT',
  event: 'REPORT_REVIEWED',
  process: 'INTAKE',
  words: entry('Selesaikan kajian awal', 'Finish the initial review', [
    'Periksa syarat formal dan materiel satu per satu.',
    'Look at each formal and material requirement.',
  ]),
  past: entry('Kajian awal selesai', 'Initial review done', ['Kajian awal selesai.', 'The initial review was done.']),
  doer: 'OFFICE',
  input,
  example: {
    requirements: ReportRequirement.options.map((requirement) => ({ requirement, met: true, note: null })),
    result: 'COMPLETE',
    kinds: ['ADMINISTRATIVE'],
    reporterStanding: null,
    competent: true,
    grounds: 'Syarat formal dan materiel terpenuhi.',
  },
  stops: ['INITIAL_REVIEW', 'REGISTRATION'],
  starts: ({ input: { on, result } }) => [
    { rule: result === 'COMPLETE' ? 'REGISTRATION' : 'COMPLETION_NOTICE', from: on },
  ],
  judge: (context) => {
    const { matter, input: stated, facts } = context;
    const entitled = standingWarning(stated.reporterStanding ?? reporterStanding(matter));
    return {
      issues: [
        ...notBefore(context, 'REPORT_COMPLETED', 'REPORT_TRANSFERRED', 'REPORT_TAKEN_OVER', 'MATTER_REOPENED'),
        ...requirementIssues(stated),
      ],
      warnings: [
        ...(stated.competent ? [] : [intakeWarning('LIES_ELSEWHERE')]),
        ...(entitled ? [entitled] : []),
        ...emptyJudgedWarnings(matter, stated.requirements),
        ...timeJudgedWarnings(matter, stated.requirements, facts),
      ],
    };
  },
  sets: ({ matter, input: { kinds }, facts: { actor } }) => ({
    ...(kinds.length > 0 ? { kinds } : {}),
    // A village or station supervisor passes a report on to a body that reviews.
    ...(actor.office && officeKindOf(matter.office).endsWith('_SUPERVISOR') ? { office: actor.office } : {}),
  }),
});

function requirementIssues({ requirements, result }: z.output<typeof input>): Issue[] {
  const named = requirements.map(({ requirement }) => requirement);
  const unmet = requirements.some(({ met }) => !met);
  return [
    ...(ReportRequirement.options.every((one) => named.includes(one)) && new Set(named).size === named.length
      ? []
      : [issueOf('REQUIREMENT_NOT_JUDGED', ['requirements'])]),
    ...((result === 'COMPLETE') === unmet ? [issueOf('RESULT_CONTRADICTS_REQUIREMENTS', ['result'])] : []),
  ];
}
