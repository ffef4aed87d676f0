import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** Civil servants; it ends KASN, on a day on which sources disagree. */
export const uu20 = instrument({
  name: 'UU 20/2023',
  kind: 'LAW',
  number: 20,
  year: 2023,
  title: 'Aparatur Sipil Negara',
  madeOn: '2023-10-31' as CivilDate,
  inForceFrom: '2023-10-31' as CivilDate,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['UU 5/2014'],
  sources: [
    'https://sedayu.net/2023/11/03/uu-nomor-20-tahun-2023-regulasi-baru-untuk-aparatur-sipil-negara-asn/',
    'https://id.scribd.com/document/706757631/Resume-UU-20-Tahun-2023',
  ],
});
