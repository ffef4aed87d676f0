import { deadlineRule } from '../deadline';
import { uuPilkada } from '../instruments';

/**
 * Art. 78 of the law on regional elections: the polling team has received the supplies at latest one day before
 * voting. Read in Perppu 1/2014, which UU 1/2015 made a law; whether a later amendment touched it was not read.
 */
export const pilkadaSuppliesAtStation = deadlineRule({
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
    uuPilkada.article('78', undefined, {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://id.wikisource.org/wiki/Halaman:Perpu_1_2014.pdf/62',
    }),
  ],
  remark: {
    id: 'Hari pemungutan suara adalah hari di TPS itu sendiri, juga pada pemungutan suara ulang, lanjutan, atau susulan.',
    en: "Voting day is that station's own, also for a repeat, continued or postponed vote.",
  },
});
