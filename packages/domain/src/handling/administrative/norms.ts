import type { Citation } from '@awaslog/law/citation';
import { perbawaslu8, read, recalled, secondary, uu7 } from '@awaslog/law/instruments';
import * as rules from '@awaslog/law/rules';

const article461 = read('https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page316.html');
const press = secondary('https://beritamoneter.com/perihal-pelanggaran-administratif-pemilu/2');
const slides = secondary(
  'https://kalbarsatu.id/tips/download-materi-ppt-perbawaslu-no-8-tahun-2022-tentang-penyelesaian-pelanggaran-administratif-pemilihan-umum/70520',
);

/** UU 7/2017 art. 461(1): Bawaslu, province and regency examine and decide; a Panwascam is not named. */
export const whoDecides: Citation = uu7.article('461', '1', article461);
/** Art. 461(2): a Panwascam examines, studies and makes a recommendation to the office above. */
export const recommendation: Citation = uu7.article('461', '2', article461);
/** Art. 461(3): an open hearing. */
export const openHearing: Citation = uu7.article('461', '3', press);
/** Art. 461(5): a ruling within fourteen working days after registration. */
export const rulingPeriod: Citation = rules.normOf(rules.administrativeRuling);
/** Art. 461(6): what a ruling may order. */
export const sanctions: Citation = uu7.article('461', '6', press);
/** Art. 462: KPU carries the ruling out within three working days since it was read. */
export const execution: Citation = rules.normOf(rules.rulingExecution);
/** Art. 463: of a structured violation KPU carries the ruling out, and the Supreme Court may be asked; recalled. */
export const structured: Citation = rules.normOf(rules.tsmExecution);
/** Art. 464: where KPU does not, Bawaslu complains to DKPP. */
export const complaint: Citation = uu7.article(
  '464',
  undefined,
  secondary('https://rumahpemilu.org/tak-menindaklanjuti-temuan-bawaslu-jajaran-kpu-akan-dikenakan-sanksi-ini/'),
);
/** Perbawaslu 8/2022 art. 13: all members are the panel, and their chair leads it. */
export const panel: Citation = perbawaslu8.article('13', undefined, slides);
/** Art. 17(2): the agenda of the hearing. */
export const agenda: Citation = perbawaslu8.article('17', '2', slides);
/** The fast procedure, whose article nobody here has read. */
export const fastProcedure: Citation = perbawaslu8.part(
  'acara cepat',
  { id: 'tentang acara cepat (pasalnya belum dibaca)', en: 'on the fast procedure (article not read)' },
  recalled,
);
/** The review of a ruling, whose article nobody here has read. */
export const review: Citation = rules.normOf(rules.rulingReviewRequest);
