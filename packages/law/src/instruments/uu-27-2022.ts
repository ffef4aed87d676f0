import { instrument } from './instrument';

/** Protection of personal data; Bawaslu is a controller as a public body. */
export const uu27 = instrument({
  name: 'UU 27/2022',
  kind: 'LAW',
  number: 27,
  year: 2022,
  title: 'Pelindungan Data Pribadi',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: [],
  sources: ['https://nasional.kompas.com/read/2022/09/20/14335911'],
});
