import { deadlineRule } from '../deadline';
import { perbawaslu7 } from '../instruments';

/**
 * Art. 15(1): the initial review of a report takes at most two "Hari" after the report was delivered. "Hari" is a
 * term that this regulation defines in an article that was not read.
 */
export const initialReview = deadlineRule({
  id: 'INITIAL_REVIEW',
  duty: { id: 'Menyelesaikan kajian awal atas Laporan', en: 'Finish the initial review of a report' },
  bearer: 'OWN_DUTY',
  length: 2,
  unit: 'DEFINED_DAY',
  startsOn: 'deliveredOn',
  cites: [
    perbawaslu7.article('15', '1', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://sulteng.antaranews.com/amp/berita/297549',
    }),
  ],
});
