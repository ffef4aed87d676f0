import { deadlineRule } from '../deadline';
import { perbawaslu3 } from '../instruments';

/**
 * The joint discussion in the enforcement centre: the draft of Perbawaslu 3/2023 wanted 2 x 24 hours, parliament held
 * to the 1 x 24 hours of art. 476 of the law, and the final text was not seen. Nor do the sources say from when it
 * runs. The shorter length is computed; the longer is told.
 */
export const gakkumduDiscussion = deadlineRule({
  id: 'GAKKUMDU_DISCUSSION',
  duty: {
    id: 'Membahas dugaan tindak pidana Pemilu di Sentra Gakkumdu',
    en: 'Discuss the suspected election crime in the enforcement centre (Gakkumdu)',
  },
  bearer: 'OWN_DUTY',
  length: 24,
  unit: 'HOUR',
  startsOn: 'notSettled',
  cites: [
    perbawaslu3.part(
      'pembahasan',
      {
        id: 'tentang pembahasan di Sentra Gakkumdu, pasalnya belum dibaca',
        en: 'on the discussion in Gakkumdu, article not read',
      },
      {
        rule: 'DISPUTED',
        pinpoint: 'RECALLED',
        source: 'https://wantimpres.go.id/id/newsflows/komisi-ii-dpr-setujui-2-rancangan-perbawaslu',
      },
    ),
  ],
  remark: {
    id: 'Sumbernya tidak sepakat: rancangannya menghendaki 2 x 24 jam, DPR berpegang pada 1 x 24 jam. Saat mulainya pun belum jelas; yang disebut pada pertanyaan dipakai apa adanya.',
    en: 'Sources disagree: the draft wanted 2 x 24 hours, parliament held to 1 x 24 hours. Nor is it clear from when it runs; the start of the question is taken as it is.',
  },
});
