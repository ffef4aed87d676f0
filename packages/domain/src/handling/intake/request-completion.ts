import { z } from 'zod';
import { code, day, listOf, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { ReportRequirement } from './codes';
import { newestReview, unmetTexts } from './review-standing';
import { intakeWarning } from './warnings';

/** The reporter is told which requirements lack, within one "Hari" of the review (Perbawaslu 7/2022 art. 23 or 24). */
export const requestCompletion = defineAct({
  command: 'REQUEST_COMPLETION',
  event: 'COMPLETION_REQUESTED',
  process: 'INTAKE',
  words: entry('Minta perbaikan Laporan', 'Ask for completion', [
    'Beri tahu Pelapor syarat mana yang harus dilengkapi.',
    'Tell the reporter which requirements to complete.',
  ]),
  past: entry('Perbaikan Laporan diminta', 'Completion asked for', [
    'Pelapor diberi tahu apa yang kurang.',
    'The reporter was told what lacks.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal pemberitahuan', 'Day of the notice'),
    lacking: listOf(
      code('ReportRequirement', ReportRequirement, 'Syarat', 'Requirement'),
      [1, 6],
      'Syarat yang harus dilengkapi',
      'Requirements to complete',
    ),
    letterNumber: text(120, 'Nomor surat pemberitahuan', 'Number of the notice').nullable(),
  }),
  example: { lacking: ['EVIDENCE'], letterNumber: null },
  stops: ['COMPLETION_NOTICE'],
  starts: ({ input: { on } }) => [{ rule: 'REPORT_COMPLETION', from: on }],
  missing: unmetTexts,
  outside: (matter) => (newestReview(matter)?.result === 'COMPLETE' ? intakeWarning('NOTHING_LACKS') : null),
  judge: (context) => ({ issues: notBefore(context, 'REPORT_REVIEWED') }),
});
