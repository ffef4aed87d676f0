import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/**
 * Art. 341: the polling team has received the supplies at latest one day before voting. The sentence was read in
 * predecessor texts; the number of the article in this law is from recollection.
 */
export const suppliesAtStation = deadlineRule({
  id: 'SUPPLIES_AT_STATION',
  duty: {
    id: 'Perlengkapan pemungutan suara sudah diterima KPPS',
    en: 'The polling team (KPPS) has received the voting supplies',
  },
  bearer: 'OTHERS_DUTY',
  length: 1,
  unit: 'CALENDAR_DAY',
  direction: 'BACKWARDS',
  startsOn: 'votingDay',
  cites: [
    uu7.article('341', undefined, {
      rule: 'SECONDARY',
      pinpoint: 'RECALLED',
      source: 'https://materipelajaranterbaruips.blogspot.com/2016/10/macam-macam-perlengkapan-pemungutan.html',
    }),
  ],
  remark: {
    id: 'Hari pemungutan suara adalah hari di TPS itu sendiri, juga pada pemungutan suara ulang, lanjutan, atau susulan.',
    en: "Voting day is that station's own, also for a repeat, continued or postponed vote.",
  },
});
