import { instrument } from './instrument';

/** How KPU and its bodies work, and who examines the ethics of its ad hoc members. */
export const pkpu8of2019 = instrument({
  name: 'PKPU 8/2019',
  kind: 'KPU_REGULATION',
  number: 8,
  year: 2019,
  title: 'Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  // The third and the fourth change; the ones before were not seen.
  amendedBy: ['PKPU 4/2021', 'PKPU 5/2022'],
  replaces: [],
  sources: [
    'https://id.scribd.com/document/578779373/KPT-35-THN-2022',
    'https://kab-florestimur.kpu.go.id/index.php/blog/category/11?page=10',
    'https://id.scribd.com/document/480663141/KPT-337-THN-2020',
  ],
});
