import { deadlineRule } from '../deadline';
import { uuPilkada2016 } from '../instruments';

/**
 * Art. 139: KPU examines and decides an administrative violation on the recommendation of Bawaslu. Seven "hari" from
 * its receipt were read in a press report that names art. 139(2) and (3) for the duty and none for the period, so the
 * place of the number is from recollection. The report does not say which kind of day.
 */
export const recommendationDecision = deadlineRule({
  id: 'RECOMMENDATION_DECISION',
  duty: {
    id: 'Memeriksa dan memutus pelanggaran administrasi atas rekomendasi Bawaslu',
    en: 'Examine and decide the administrative violation on the recommendation of Bawaslu',
  },
  bearer: 'OTHERS_DUTY',
  length: 7,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [
    uuPilkada2016.article('139', undefined, {
      rule: 'SECONDARY',
      pinpoint: 'RECALLED',
      source:
        'https://news.okezone.com/read/2020/09/16/337/2278748/bawaslu-rekomendasi-pemberian-sanksi-administratif-wajib-dijalankan-kpu?page=2',
    }),
  ],
});
