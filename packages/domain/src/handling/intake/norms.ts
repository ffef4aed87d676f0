import type { Citation } from '@awaslog/law/citation';
import { perbawaslu7, uu7 } from '@awaslog/law/instruments';

const secondary = { rule: 'SECONDARY', pinpoint: 'SECONDARY' } as const;
const summary = 'https://id.scribd.com/document/661191748/Maksud-bunyi-dari-pasal-ayat';
const press = 'https://sulteng.antaranews.com/amp/berita/297549';

/** Art. 15(1): the initial review, within two "Hari" of delivery. */
export const initialReview: Citation = perbawaslu7.article('15', '1', { ...secondary, source: press });
/** Art. 15(3) and (4): the formal and material requirements. */
export const requirements: Citation = perbawaslu7.article('15', '3', { ...secondary, source: press });
/** Art. 14(1): a report may be withdrawn before it is registered. */
export const withdrawal: Citation = perbawaslu7.article('14', '1', { ...secondary, source: summary });
/** UU 7/2017 art. 454(6): a report is delivered within seven working days of coming to know. */
export const delivery: Citation = uu7.article('454', '6', {
  rule: 'READ',
  pinpoint: 'READ',
  source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page312.html',
});
