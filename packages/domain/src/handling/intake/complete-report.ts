import { z } from 'zod';
import { code, day, listOf, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { ReportRequirement } from './codes';
import { completedOnDisputedDay } from './completion-time';

/**
 * The reporter adds what lacked. How long that may take is recalled and disputed, so lateness is told and never refused.
 * A new review looks at the requirements afterwards.
 */
export const completeReport = defineAct({
  command: 'COMPLETE_REPORT',
  event: 'REPORT_COMPLETED',
  process: 'INTAKE',
  words: entry('Catat perbaikan Laporan', 'Record the completion', [
    'Catat apa yang ditambahkan Pelapor.',
    'Record what the reporter added.',
  ]),
  past: entry('Laporan dilengkapi', 'Report completed', ['Pelapor melengkapi Laporan.', 'The reporter completed it.']),
  doer: 'REPORTER',
  input: z.strictObject({
    on: day('Tanggal perbaikan', 'Day of the completion'),
    completed: listOf(
      code('ReportRequirement', ReportRequirement, 'Syarat', 'Requirement'),
      [1, 6],
      'Syarat yang dilengkapi',
      'Requirements that were completed',
    ),
    added: text(10_000, 'Yang ditambahkan', 'What was added'),
    evidence: listOf(text(500, 'Bukti', 'Proof'), [0, 100], 'Bukti yang ditambahkan', 'Proof that was added'),
    receiptNumber: text(120, 'Nomor tanda bukti perbaikan', 'Number of the receipt that was given').nullable(),
  }),
  example: {
    completed: ['EVIDENCE'],
    added: 'Foto kotak suara yang basah.',
    evidence: ['Foto kotak suara'],
    receiptNumber: null,
  },
  stops: ['REPORT_COMPLETION'],
  starts: ({ input: { on } }) => [{ rule: 'REGISTRATION', from: on }],
  judge: (context) => ({
    issues: notBefore(context, 'COMPLETION_REQUESTED'),
    warnings: completedOnDisputedDay(context.matter, context.input.on),
  }),
});
