import { warningsOf } from '../act-warnings';
import { endInApril, endInAugust, otherLaw } from './norms';

/** What the acts of the other-law track warn of. */
export const otherLawWarning = warningsOf({
  KASN_STILL_IN_OFFICE: {
    id: 'Pada hari itu netralitas ASN masih diteruskan kepada KASN. Periksa alamatnya.',
    en: 'On that day the neutrality of civil servants still went to KASN. Check the addressee.',
    cites: [endInApril],
  },
  KASN_END_DISPUTED: {
    id: 'Sumber tidak sepakat kapan KASN berakhir: sekitar April 2024 atau 24 Agustus 2024. Tanyakan dulu apakah KASN atau BKN yang menerima.',
    en: 'Sources disagree when KASN ended: about April 2024 or 24 August 2024. Ask first whether KASN or BKN takes it.',
    cites: [endInApril, endInAugust],
  },
  KASN_ENDED: {
    id: 'Menurut semua sumber KASN sudah berakhir pada hari itu; BKN dan pejabat pembina kepegawaian yang menerima.',
    en: 'By every source KASN had ended on that day; BKN and the personnel official take the matter.',
    cites: [endInAugust],
  },
  VILLAGE_OFFICIALS_RECALLED: {
    id: 'Sejauh diingat, perangkat desa diteruskan kepada camat atau bupati. Periksa siapa yang berwenang.',
    en: 'As far as is recalled, village officials are referred to the head of the sub-district or regency. Check who is in charge.',
    cites: [otherLaw],
  },
});
