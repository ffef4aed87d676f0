import type { CivilDate } from '../civil-date';
import { instrument } from './instrument';

/** The Election Law. */
export const uu7 = instrument({
  name: 'UU 7/2017',
  kind: 'LAW',
  number: 7,
  year: 2017,
  title: 'Pemilihan Umum',
  madeOn: null,
  // Promulgated on that day; one register prints the year as 2016, which the number of the law itself contradicts.
  inForceFrom: '2017-08-16' as CivilDate,
  inForceUntil: null,
  amendedBy: ['Perppu 1/2022', 'UU 7/2023'],
  replaces: ['UU 8/2012', 'UU 42/2008', 'UU 15/2011'],
  sources: ['https://jateng.bawaslu.go.id/2023/03/28/undang-undang-pemilu-dalam-angka/'],
});
