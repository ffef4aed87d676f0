import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** The second amendment of the law on regional elections, under whose name its articles are mostly cited. */
export const uuPilkada2016 = instrument({
  name: 'UU 10/2016',
  kind: 'LAW',
  number: 10,
  year: 2016,
  title: 'Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Pemilihan Gubernur, Bupati, dan Walikota',
  madeOn: '2016-07-01' as CivilDate,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: ['UU 6/2020'],
  replaces: ['UU 8/2015'],
  sources: [
    'https://selayarnews.com/02/07/2016/uu-pilkada-mendapat-nomor-10-tahun-2016/',
    'https://news.okezone.com/read/2020/09/16/337/2278748/bawaslu-rekomendasi-pemberian-sanksi-administratif-wajib-dijalankan-kpu?page=2',
  ],
});
