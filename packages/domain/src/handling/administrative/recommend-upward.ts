import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { regencyOfficeOf } from '../upward';
import { administrativeWarning } from './warnings';

/**
 * Rekomendasi (UU 7/2017 art. 461(2)): a Panwascam does not rule; its recommendation brings the matter to the regency. It
 * starts ADMINISTRATIVE_RULING on the day it arrives, although the article counts from registration; so it warns.
 */
export const recommendUpward = defineAct({
  command: 'RECOMMEND_UPWARD',
  event: 'RECOMMENDED_UPWARD',
  process: 'ADMINISTRATIVE',
  words: entry('Sampaikan rekomendasi', 'Recommend upward', [
    'Sampaikan hasil kajian dan rekomendasi kepada Bawaslu kabupaten/kota.',
    'Bring the study and the recommendation to the regency office.',
  ]),
  past: entry('Rekomendasi disampaikan', 'Recommended upward', [
    'Rekomendasi Panwascam sampai di Bawaslu kabupaten/kota.',
    'The recommendation reached the regency office.',
  ]),
  doer: 'PLENARY',
  input: z.strictObject({
    on: day('Tanggal rekomendasi diterima kabupaten/kota', 'Day on which the regency received it'),
    document: text(120, 'Nomor rekomendasi', 'Number of the recommendation'),
    recommendation: text(5_000, 'Isi rekomendasi', 'What it recommends'),
  }),
  example: {
    document: '003/PP.01.02/2024',
    recommendation: 'Memeriksa dugaan pelanggaran administratif dalam penyimpanan kotak suara.',
  },
  sets: ({ matter }) => ({ office: regencyOfficeOf(matter) }),
  starts: ({ input }) => [{ rule: 'ADMINISTRATIVE_RULING', from: input.on }],
  judge: () => ({ warnings: [administrativeWarning('RULING_CLOCK_START_OPEN')] }),
});
