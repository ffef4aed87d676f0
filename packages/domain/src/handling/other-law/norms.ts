import type { Citation } from '@awaslog/law/citation';
import { perbawaslu7, uu7 } from '@awaslog/law/instruments';

/** UU 7/2017 art. 455(1)c: what is no election violation goes to the body in charge of it. */
export const otherLaw: Citation = uu7.article('455', '1c', {
  rule: 'SECONDARY',
  pinpoint: 'SECONDARY',
  source: 'https://lawyerpontianak.com/2023/04/perbedaan-antara-laporan-dan-temuan.html',
});
/** Perbawaslu 7/2022 art. 22: the matter is passed on. */
export const passedOn: Citation = perbawaslu7.article('22', undefined, {
  rule: 'SECONDARY',
  pinpoint: 'SECONDARY',
  source: 'https://id.scribd.com/document/661191748/Maksud-bunyi-dari-pasal-ayat',
});

const civilServants = (paragraph: string, source: string): Citation => ({
  instrument: 'UU 20/2023',
  article: '70',
  paragraph,
  evidence: { rule: 'DISPUTED', pinpoint: 'SECONDARY' },
  source,
});
/** UU 20/2023 art. 70(3): KASN stayed until the implementing rules, read as about April 2024. */
export const endInApril: Citation = civilServants(
  '3',
  'https://redaksinasional.id/baca/10458/kasn-dibubarkan-bawaslu-rumuskan-penanganan-netralitas-asn',
);
/** The same, dated to 24 August 2024 with BKN in its place. */
export const endInAugust: Citation = civilServants('3', 'https://liputanindo.id/?p=45437');
