import { deadlineRule } from '../deadline';
import { kpuDecision1395 } from '../instruments';

/**
 * Damaged and surplus ballots are destroyed at latest one day before voting. Commissions of several regencies said so
 * of the technical guide, others of PKPU 25/2023 or PKPU 14/2023; Balikpapan burnt after all goods had reached the
 * stations and Bangka Barat before they left. No text of the norm was read, so it only informs.
 */
export const destruction = deadlineRule({
  id: 'DESTRUCTION',
  duty: {
    id: 'Memusnahkan surat suara yang rusak dan berlebih',
    en: 'Destroy the damaged and surplus ballots',
  },
  bearer: 'OTHERS_DUTY',
  length: 1,
  unit: 'CALENDAR_DAY',
  direction: 'BACKWARDS',
  startsOn: 'votingDay',
  cites: [
    kpuDecision1395.part(
      'pemusnahan',
      {
        id: 'tentang pemusnahan surat suara, bagiannya belum dibaca',
        en: 'on the destruction of ballots, a part that was not read',
      },
      {
        rule: 'DISPUTED',
        pinpoint: 'DISPUTED',
        source:
          'https://garut.inews.id/read/407492/kpu-garut-bakar-6263-surat-suara-tidak-layak-hindari-penyalahgunaan/2',
      },
    ),
  ],
  remark: {
    id: 'Sumbernya tidak sepakat: sebagian KPU menyebut "pada H-1", sebagian memusnahkan lebih awal, dan aturan yang disebut berbeda-beda. Yang dihitung: tidak lebih lambat dari H-1.',
    en: 'Sources disagree: some commissions say "on the day before", some destroyed earlier, and they name different instruments. What is computed: not later than the day before voting.',
  },
});
