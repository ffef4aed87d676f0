import { instrument } from './instrument';

/** Supervision of the conduct of elections: the supervision record, advice to correct, the way to a finding. */
export const perbawaslu5 = instrument({
  name: 'Perbawaslu 5/2022',
  kind: 'BAWASLU_REGULATION',
  number: 5,
  year: 2022,
  title: 'Pengawasan Penyelenggaraan Pemilihan Umum',
  // Made on 11 October 2022; the day of its promulgation was not found, and only that day starts it.
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['Perbawaslu 21/2018'],
  sources: [
    'https://peraturanpedia.com/peraturan-badan-pengawas-pemilihan-umum-nomor-5-tahun-2022',
    'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-5-tahun-2022/koreksi/8030757',
  ],
});
