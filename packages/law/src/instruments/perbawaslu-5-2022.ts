import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** Supervision of the conduct of elections: the supervision record, advice to correct, the way to a finding. */
export const perbawaslu5 = instrument({
  name: 'Perbawaslu 5/2022',
  kind: 'BAWASLU_REGULATION',
  number: 5,
  year: 2022,
  title: 'Pengawasan Penyelenggaraan Pemilihan Umum',
  madeOn: '2022-10-11' as CivilDate,
  // Only its promulgation starts it, and that day was not found.
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['Perbawaslu 21/2018'],
  sources: [
    'https://peraturanpedia.com/peraturan-badan-pengawas-pemilihan-umum-nomor-5-tahun-2022',
    'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-5-tahun-2022/koreksi/8030757',
  ],
});
