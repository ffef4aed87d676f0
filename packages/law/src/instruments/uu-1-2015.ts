import { instrument } from './instrument';

/** The law on the election of governors, regents and mayors; it made Perppu 1/2014 a law. */
export const uuPilkada = instrument({
  name: 'UU 1/2015',
  kind: 'LAW',
  number: 1,
  year: 2015,
  title: 'Penetapan Perppu 1/2014 tentang Pemilihan Gubernur, Bupati, dan Walikota menjadi Undang-Undang',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: ['UU 8/2015', 'UU 10/2016', 'UU 6/2020'],
  replaces: ['Perppu 1/2014'],
  sources: ['https://id.wikisource.org/wiki/Halaman:Perpu_1_2014.pdf/62'],
});
