import { expect, it } from 'vitest';
import { areaNameIn, stationNameIn } from './area-name';

const regency = {
  code: '99.01',
  name: 'Tanah Uji',
  subdistricts: [{ code: '99.01.02', name: 'Hilir', children: [{ code: '99.01.02.2002', name: 'Karang Baru' }] }],
};

it('calls areas and stations by their names, and keeps the code of what the regency does not know', () => {
  expect(['99.01', '99.01.02', '99.01.02.2002', '63.11'].map((code) => areaNameIn(regency, code))).toEqual([
    'Tanah Uji',
    'Hilir',
    'Karang Baru',
    '63.11',
  ]);
  expect(stationNameIn(regency, '99.01.02.2002/005')).toBe('TPS 005, Karang Baru');
});
