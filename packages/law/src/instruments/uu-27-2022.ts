import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** Protection of personal data; Bawaslu is a controller as a public body. */
export const uu27 = instrument({
  name: 'UU 27/2022',
  kind: 'LAW',
  number: 27,
  year: 2022,
  title: 'Pelindungan Data Pribadi',
  madeOn: null,
  // Controllers had two years from that day to adapt themselves to it.
  inForceFrom: '2022-10-17' as CivilDate,
  inForceUntil: null,
  amendedBy: [],
  replaces: [],
  sources: [
    'https://nasional.kompas.com/read/2022/09/20/14335911',
    'https://www.datapribadi.id/legal-analysis/bagian-iv---pedoman-singkat-dalam-memahami-data-pribadi--penyelesaian-sengketa-dan-sanksi-pidana.html',
  ],
});
