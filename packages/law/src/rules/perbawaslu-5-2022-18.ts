import { deadlineRule } from '../deadline';
import { perbawaslu5 } from '../instruments';

/**
 * Art. 18(3): advice to correct an administrative error is carried out within three "hari" from its delivery, or
 * within the period that the supervisor sets. A set period may be shorter than a day. Art. 18(4): advice that lapses
 * leads to a finding, so this clock runs inside the seven days of FINDING_WINDOW and can use them up.
 */
export const correctionAdvice = deadlineRule({
  id: 'CORRECTION_ADVICE',
  duty: { id: 'Melaksanakan saran perbaikan', en: 'Carry out the advice to correct' },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'deliveredOn',
  periodMayBeSet: true,
  cites: [
    perbawaslu5.article('18', '3', {
      rule: 'READ',
      pinpoint: 'READ',
      source: 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-5-tahun-2022/koreksi/8030757',
    }),
  ],
  remark: {
    id: 'Tenggang ini berjalan di dalam tujuh hari untuk menetapkan Temuan.',
    en: 'This period runs inside the seven days for fixing a finding.',
  },
});
