import { deadlineRule } from '../deadline';
import { perbawaslu8 } from '../instruments';

/**
 * A party may ask the national Bawaslu to review ("koreksi") a ruling on an administrative violation. Three "Hari"
 * and the article are from recollection. The "one working day" of a textbook concerns disputes of the process
 * (Perbawaslu 18/2017), which is another procedure.
 */
export const rulingReviewRequest = deadlineRule({
  id: 'RULING_REVIEW_REQUEST',
  duty: {
    id: 'Mengajukan permintaan koreksi atas putusan',
    en: 'Ask for a review (koreksi) of the ruling',
  },
  bearer: 'RIGHT',
  length: 3,
  unit: 'DEFINED_DAY',
  startsOn: 'readOn',
  cites: [
    perbawaslu8.part(
      'koreksi',
      { id: 'tentang koreksi putusan, pasalnya belum dibaca', en: 'on the review of rulings, article not read' },
      { rule: 'RECALLED', pinpoint: 'RECALLED' },
    ),
  ],
});
