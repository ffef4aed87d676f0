import { z } from 'zod';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { ReviewResult } from './codes';

/** Kajian awal (Perbawaslu 7/2022 art. 15): whether the requirements are met, within two "Hari". */
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
  input: z.strictObject({
    on: day('Tanggal kajian awal', 'Day of the initial review'),
    result: code('ReviewResult', ReviewResult, 'Hasil kajian awal', 'Result of the initial review'),
    grounds: text(5_000, 'Pertimbangan', 'Grounds'),
  }),
  example: { result: 'COMPLETE', grounds: 'Syarat formal dan materiel terpenuhi.' },
  stops: ['INITIAL_REVIEW'],
});
