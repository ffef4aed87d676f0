import { instrument } from './instrument';

/** Handling of violations in regional elections; it holds there only, never in a general election. */
export const perbawaslu8of2020 = instrument({
  name: 'Perbawaslu 8/2020',
  kind: 'BAWASLU_REGULATION',
  number: 8,
  year: 2020,
  title:
    'Penanganan Pelanggaran Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota dan Wakil Wali Kota',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: ['Perbawaslu 9/2024'],
  replaces: [],
  sources: [
    'https://peraturanpedia.com/?p=34444',
    'https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-9-tahun-2024',
  ],
});
