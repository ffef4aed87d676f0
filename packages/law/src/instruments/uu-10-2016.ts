import { instrument } from './instrument';

/** The second amendment of the law on regional elections, under whose name its articles are mostly cited. */
export const uuPilkada2016 = instrument({
  name: 'UU 10/2016',
  kind: 'LAW',
  number: 10,
  year: 2016,
  title: 'Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan Gubernur, Bupati, dan Walikota',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: ['UU 6/2020'],
  replaces: [],
  sources: [
    'https://news.okezone.com/read/2020/09/16/337/2278748/bawaslu-rekomendasi-pemberian-sanksi-administratif-wajib-dijalankan-kpu?page=2',
  ],
});
