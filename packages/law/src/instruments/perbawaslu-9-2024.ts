import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** The amendment of Perbawaslu 8/2020, two months before the regional elections of 2024; its articles were not read. */
export const perbawaslu9of2024 = instrument({
  name: 'Perbawaslu 9/2024',
  kind: 'BAWASLU_REGULATION',
  number: 9,
  year: 2024,
  title:
    'Perubahan atas Peraturan Bawaslu Nomor 8 Tahun 2020 tentang Penanganan Pelanggaran Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota dan Wakil Wali Kota',
  madeOn: '2024-09-30' as CivilDate,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: [],
  sources: [
    'https://peraturanpedia.com/?p=367089',
    'https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-9-tahun-2024',
  ],
});
