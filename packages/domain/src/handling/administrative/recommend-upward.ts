import type { CivilDate } from '@awaslog/law/civil-date';
import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct, type ActContext } from '../act';
import { endOf } from '../clocks';
import { regencyOfficeOf } from '../upward';
import { countFromRecommendation, rulingClock } from './ruling-clock';
import { administrativeWarning } from './warnings';

/**
 * Rekomendasi (UU 7/2017 art. 461(2)): a Panwascam does not rule; its recommendation brings the matter to the regency. The
 * time to rule counts from registration all the same; what a count from its arrival would give is told beside it.
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
  starts: ({ matter, facts }) => rulingClock(matter, facts),
  judge: (context) => ({ warnings: bothCounts(context) }),
});

function bothCounts({ matter, input, facts }: Pick<ActContext<{ on: CivilDate }>, 'matter' | 'input' | 'facts'>) {
  const [start] = rulingClock(matter, facts);
  const registered = start && endOf(matter, start, facts)?.latest;
  const recommended = countFromRecommendation(matter, { at: input.on }, facts)?.latest;
  if (!registered || !recommended) return [];
  const dates = { registered: pointText(registered), recommended: pointText(recommended) };
  return [administrativeWarning('RULING_CLOCK_START_OPEN', dates)];
}
