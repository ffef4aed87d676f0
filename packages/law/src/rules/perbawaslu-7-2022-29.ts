import { deadlineRule } from '../deadline';
import { perbawaslu7 } from '../instruments';

/** Art. 29(2): the letter of invitation to a clarification goes out at least one "Hari" before the session. */
export const clarificationInvitation = deadlineRule({
  id: 'CLARIFICATION_INVITATION',
  duty: { id: 'Menyampaikan undangan klarifikasi', en: 'Deliver the invitation to a clarification' },
  bearer: 'OWN_DUTY',
  length: 1,
  unit: 'DEFINED_DAY',
  direction: 'BACKWARDS',
  startsOn: 'sessionOn',
  cites: [
    perbawaslu7.article('29', '2', {
      rule: 'READ',
      pinpoint: 'READ',
      source: 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022',
    }),
  ],
});
