import { instrument } from './instrument';

/** Handling of findings and reports; no amendment was found, which does not prove that there is none. */
export const perbawaslu7 = instrument({
  name: 'Perbawaslu 7/2022',
  kind: 'BAWASLU_REGULATION',
  number: 7,
  year: 2022,
  title: 'Penanganan Temuan dan Laporan Pelanggaran Pemilihan Umum',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['Perbawaslu 7/2018'],
  sources: ['https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022'],
});
