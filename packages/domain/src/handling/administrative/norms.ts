import type { Citation } from '@awaslog/law/citation';
import { perbawaslu8, uu7 } from '@awaslog/law/instruments';

const read = {
  rule: 'READ',
  pinpoint: 'READ',
  source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page316.html',
} as const;
const secondary = { rule: 'SECONDARY', pinpoint: 'SECONDARY' } as const;
const recalled = { rule: 'RECALLED', pinpoint: 'RECALLED' } as const;
const press = 'https://beritamoneter.com/perihal-pelanggaran-administratif-pemilu/2';
const slides =
  'https://kalbarsatu.id/tips/download-materi-ppt-perbawaslu-no-8-tahun-2022-tentang-penyelesaian-pelanggaran-administratif-pemilihan-umum/70520';
const followUp = 'https://rumahpemilu.org/tak-menindaklanjuti-temuan-bawaslu-jajaran-kpu-akan-dikenakan-sanksi-ini/';

/** UU 7/2017 art. 461(1): Bawaslu, province and regency examine and decide; a Panwascam is not named. */
export const whoDecides: Citation = uu7.article('461', '1', read);
/** Art. 461(2): a Panwascam examines, studies and makes a recommendation to the office above. */
export const recommendation: Citation = uu7.article('461', '2', read);
/** Art. 461(3): an open hearing. */
export const openHearing: Citation = uu7.article('461', '3', { ...secondary, source: press });
/** Art. 461(5): a ruling within fourteen working days after registration. */
export const rulingPeriod: Citation = uu7.article('461', '5', { ...secondary, source: press });
/** Art. 461(6): what a ruling may order. */
export const sanctions: Citation = uu7.article('461', '6', { ...secondary, source: press });
/** Art. 462: KPU carries the ruling out within three working days since it was read. */
export const execution: Citation = uu7.article('462', undefined, { ...secondary, source: followUp });
/** Art. 464: where KPU does not, Bawaslu complains to DKPP. */
export const complaint: Citation = uu7.article('464', undefined, { ...secondary, source: followUp });
/** Perbawaslu 8/2022 art. 13: all members are the panel, and their chair leads it. */
export const panel: Citation = perbawaslu8.article('13', undefined, { ...secondary, source: slides });
/** Art. 17(2): the agenda of the hearing. */
export const agenda: Citation = perbawaslu8.article('17', '2', { ...secondary, source: slides });
/** The fast procedure, whose article nobody here has read. */
export const fastProcedure: Citation = perbawaslu8.part(
  'acara cepat',
  { id: 'tentang acara cepat (pasalnya belum dibaca)', en: 'on the fast procedure (article not read)' },
  recalled,
);
/** The review of a ruling, whose article nobody here has read. */
export const review: Citation = perbawaslu8.part(
  'koreksi',
  { id: 'tentang koreksi putusan (pasalnya belum dibaca)', en: 'on the review of rulings (article not read)' },
  recalled,
);
