import type { Citation } from '@awaslog/law/citation';
import { uu20 } from '@awaslog/law/instruments';

export { passedOn, toBodyInCharge as otherLaw } from '../../issue/norms';

const endOfKasn = (source: string): Citation =>
  uu20.article('70', '3', { rule: 'DISPUTED', pinpoint: 'SECONDARY', source });
/** UU 20/2023 art. 70(3): KASN stayed until the implementing rules, read as about April 2024. */
export const endInApril: Citation = endOfKasn(
  'https://redaksinasional.id/baca/10458/kasn-dibubarkan-bawaslu-rumuskan-penanganan-netralitas-asn',
);
/** The same, dated to 24 August 2024 with BKN in its place. */
export const endInAugust: Citation = endOfKasn('https://liputanindo.id/?p=45437');
