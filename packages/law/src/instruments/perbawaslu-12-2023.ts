import { instrument } from './instrument';

/** Supervision of procurement and distribution of supplies. */
export const perbawaslu12 = instrument({
  name: 'Perbawaslu 12/2023',
  kind: 'BAWASLU_REGULATION',
  number: 12,
  year: 2023,
  title:
    'Pengawasan Pengadaan dan Pendistribusian Perlengkapan Pemungutan Suara, Dukungan Perlengkapan Lainnya, dan Perlengkapan Pemungutan Suara Lainnya dalam Pemilihan Umum',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['Perbawaslu 30/2018'],
  sources: [
    'https://id.scribd.com/document/690754103/PERBAWASLU-12-2023',
    'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-12-tahun-2023/koreksi/8005924',
  ],
});
