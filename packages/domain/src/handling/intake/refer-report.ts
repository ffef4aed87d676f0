import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { answerAsked, referralFields, referralIssues } from '../referral';
import { intakeClocks } from './clocks-of-intake';
import { newestReview, reviewMissing } from './review-standing';
import { intakeWarning } from './warnings';

/** Whether the report also suspects election violations, which stay with the office. */
function electionKindsRemain({ kinds }: Pick<Matter, 'kinds'>): boolean {
  return kinds.includes('OTHER_LAW') && kinds.length > 1;
}

/**
 * A suspected violation of other law goes straight to the body in charge (Perbawaslu 7/2022 art. 22). That ends the intake
 * only where nothing else is suspected: a matter may have several kinds, and an election violation is handled here.
 */
export const referReport = defineAct({
  command: 'REFER_REPORT',
  event: 'REPORT_REFERRED',
  process: 'INTAKE',
  words: entry('Teruskan ke instansi', 'Refer the report', [
    'Teruskan dugaan pelanggaran hukum lainnya kepada instansi yang berwenang.',
    'Pass a suspected violation of other law to the body in charge.',
  ]),
  past: entry('Laporan diteruskan', 'Report referred', ['Laporan diteruskan.', 'The report was referred.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal penerusan', 'Day of the referral'),
    body: text(300, 'Instansi yang berwenang', 'Body in charge'),
    documentNumber: text(120, 'Nomor surat penerusan', 'Number of the letter'),
    explanation: text(2_000, 'Penjelasan', 'Explanation').nullable(),
    answerExpectedOn: referralFields.answerExpectedOn,
  }),
  example: {
    body: 'Instansi pembina kepegawaian',
    documentNumber: '01/PP/2024',
    explanation: null,
    answerExpectedOn: null,
  },
  drops: ({ matter }) => (electionKindsRemain(matter) ? [] : intakeClocks),
  state: ({ matter }) => (electionKindsRemain(matter) ? matter.states.INTAKE : undefined),
  missing: (matter) => (newestReview(matter) ? [] : [reviewMissing]),
  outside: ({ kinds }) => (kinds.includes('OTHER_LAW') ? null : intakeWarning('KIND_IS_NOT_OTHER_LAW')),
  starts: ({ input }) => answerAsked(input),
  judge: (context) => ({
    issues: [...notBefore(context, 'REPORT_REVIEWED'), ...referralIssues(context.input)],
    warnings: electionKindsRemain(context.matter) ? [intakeWarning('OTHER_KINDS_REMAIN')] : [],
  }),
});
