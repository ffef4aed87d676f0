import type { Citation } from '@awaslog/law/citation';
import { perbawaslu7, read, recalled } from '@awaslog/law/instruments';
import * as rules from '@awaslog/law/rules';

export { byKind, ethicsOfSupervisors, toDkpp } from '../../issue/norms';

const invitations = read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022');
const sessions = read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055301');

/** UU 7/2017 art. 454(7): studied and followed up within seven "hari" of registration. */
export const study: Citation = rules.normOf(rules.study);
/** UU 7/2017 art. 454(8): with further information, fourteen working days in total. */
export const furtherInformation: Citation = rules.normOf(rules.studyExtended);
/** That the plenary ends a matter in which nothing is proven is recalled; the article was not read. */
export const nothingProven: Citation = perbawaslu7.part(
  'rapat pleno',
  {
    id: 'tentang keputusan rapat pleno (pasalnya belum dibaca)',
    en: 'on the decision of the plenary (article not read)',
  },
  recalled,
);
/** UU 7/2017 art. 373(3): a repeat vote is held at most ten "hari" after voting day. */
export const repeatVote: Citation = rules.normOf(rules.repeatVote);
/** Art. 28: clarification is held face to face, or online on one of four grounds and recorded. */
export const clarification: Citation = perbawaslu7.article('28', undefined, invitations);
/** Art. 29(1): the letter of invitation. */
export const invitation: Citation = perbawaslu7.article('29', '1', invitations);
/** Art. 29(2): at least one "Hari" before the session. */
export const invitedInTime: Citation = rules.normOf(rules.clarificationInvitation);
/** Art. 29(3): its receipt is confirmed. */
export const receipt: Citation = perbawaslu7.article('29', '3', invitations);
/** Art. 29(5): whoever was absent may be invited once more. */
export const secondInvitation: Citation = perbawaslu7.article('29', '5', invitations);
/** Art. 29(6), of which only the beginning was read: that the study then goes on without them is recalled. */
export const absentAgain: Citation = perbawaslu7.article('29', '6', { rule: 'RECALLED', pinpoint: 'READ' });
/** Art. 30(1)d: the minutes of clarification, read back and signed. */
export const sessionMinutes: Citation = perbawaslu7.article('30', '1d', sessions);
/** Art. 30(2): the oath or promise of whoever is willing. */
export const oath: Citation = perbawaslu7.article('30', '2', sessions);
/** That the status is told and published on form B.18 is recalled. */
export const statusNotice: Citation = perbawaslu7.part(
  'Lampiran',
  { id: 'Lampiran, Formulir Model B.18', en: 'Annex, form B.18' },
  recalled,
);
