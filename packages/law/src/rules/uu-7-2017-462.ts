import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/**
 * Art. 462: KPU carries out a ruling within three working days since it was read. Once they have passed without that,
 * Bawaslu complains to DKPP (art. 464).
 */
export const rulingExecution = deadlineRule({
  id: 'RULING_EXECUTION',
  duty: { id: 'Menindaklanjuti putusan Bawaslu', en: 'Carry out the ruling of Bawaslu' },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'WORKING_DAY',
  startsOn: 'readOn',
  cites: [
    uu7.article('462', undefined, {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://rumahpemilu.org/tak-menindaklanjuti-temuan-bawaslu-jajaran-kpu-akan-dikenakan-sanksi-ini/',
    }),
  ],
});
