import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/** Art. 461(5): an administrative violation is decided within fourteen working days after registration. */
export const administrativeRuling = deadlineRule({
  id: 'ADMINISTRATIVE_RULING',
  duty: { id: 'Memutus pelanggaran administratif Pemilu', en: 'Rule on the administrative violation' },
  bearer: 'OWN_DUTY',
  length: 14,
  unit: 'WORKING_DAY',
  startsOn: 'registeredOn',
  cites: [
    uu7.article('461', '5', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://beritamoneter.com/perihal-pelanggaran-administratif-pemilu/2',
    }),
  ],
});
