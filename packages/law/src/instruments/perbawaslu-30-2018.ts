import { instrument } from './instrument';

/** Supervision of planning, procurement and distribution of supplies, before Perbawaslu 12/2023. */
export const perbawaslu30 = instrument({
  name: 'Perbawaslu 30/2018',
  kind: 'BAWASLU_REGULATION',
  number: 30,
  year: 2018,
  title: 'Pengawasan Perencanaan, Pengadaan, dan Pendistribusian Perlengkapan Penyelenggaraan Pemilihan Umum',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: [],
  sources: ['https://id.scribd.com/document/690754103/PERBAWASLU-12-2023'],
});
