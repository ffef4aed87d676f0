import { z } from 'zod';
import { code, day, listOf, text } from '../../process';
import { ViolationKind } from '../../violation';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { holdSession } from './hold-session';
import { handlingWarning } from './warnings';

/** The study (kajian) is ready for the plenary. It is a confidential working paper and never leaves the office. */
export const finishStudy = defineAct({
  command: 'FINISH_STUDY',
  event: 'STUDY_FINISHED',
  process: 'HANDLING',
  words: entry('Selesaikan kajian', 'Finish the study', [
    'Selesaikan kajian untuk rapat pleno; kajian bersifat rahasia.',
    'Finish the study for the plenary; it is confidential.',
  ]),
  past: entry('Kajian selesai', 'Study finished', ['Kajian selesai.', 'The study was finished.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal kajian', 'Day of the study'),
    number: text(120, 'Nomor kajian', 'Number of the study').nullable(),
    kinds: listOf(
      code('ViolationKind', ViolationKind, 'Jenis pelanggaran', 'Kind of violation'),
      [0, 4],
      'Jenis menurut kajian',
      'Kinds by the study',
    ),
    analysis: text(20_000, 'Analisis', 'Analysis'),
    conclusion: text(5_000, 'Kesimpulan dan rekomendasi kajian', 'Conclusion and advice of the study'),
  }),
  example: {
    number: null,
    kinds: ['ADMINISTRATIVE'],
    analysis: 'Kotak suara disimpan di tempat yang bocor.',
    conclusion: 'Memenuhi unsur pelanggaran administratif.',
  },
  judge: (context) => ({
    issues: notBefore(context, 'REPORT_REGISTERED', 'SESSION_HELD', 'STUDY_EXTENDED', 'MATTER_REOPENED'),
    warnings: context.matter.entries.some(({ type }) => type === holdSession.event)
      ? []
      : [handlingWarning('NO_SESSION_HELD')],
  }),
});
