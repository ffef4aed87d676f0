import { instrument } from './instrument';

/** Settlement of administrative violations by hearing and ruling. */
export const perbawaslu8 = instrument({
  name: 'Perbawaslu 8/2022',
  kind: 'BAWASLU_REGULATION',
  number: 8,
  year: 2022,
  title: 'Penyelesaian Pelanggaran Administratif Pemilihan Umum',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['Perbawaslu 8/2018'],
  sources: [
    'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-8-tahun-2022/koreksi/8021229',
    'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-8-tahun-2022/koreksi/8021233',
  ],
});
