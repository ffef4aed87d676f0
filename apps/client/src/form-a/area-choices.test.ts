import { describe, expect, it } from 'vitest';
import { areaChoices } from './area-choices';

const village = (code: string) => ({ id: code, code, name: code, kind: 'DESA' as const });
const regency = {
  code: '99.01',
  name: 'Uji',
  kind: 'KABUPATEN' as const,
  zone: 'Asia/Jayapura',
  elections: [],
  subdistricts: [
    { id: '1', code: '99.01.01', name: 'Hulu', children: [village('99.01.01.2001'), village('99.01.01.2002')] },
    { id: '2', code: '99.01.02', name: 'Hilir', children: [village('99.01.02.2001')] },
  ],
};
const offered = (territory: string, chosen: string) => {
  const { whole, subdistricts, wholeSubdistrict, villages } = areaChoices(regency, territory, chosen);
  return [whole, subdistricts.map(({ code }) => code), wholeSubdistrict, villages.map(({ code }) => code)];
};

describe('areaChoices', () => {
  it('offers the whole regency to its office', () => {
    expect(offered('99.01', '99.01')).toEqual([true, ['99.01.01', '99.01.02'], false, []]);
    expect(offered('99', '99.01.02')).toEqual([true, ['99.01.01', '99.01.02'], true, ['99.01.02.2001']]);
  });

  it('offers a sub-district with its villages to its office', () => {
    expect(offered('99.01.01', '99.01.01')).toEqual([false, ['99.01.01'], true, ['99.01.01.2001', '99.01.01.2002']]);
  });

  it('offers its own village alone to a village supervisor', () => {
    expect(offered('99.01.01.2002', '99.01.01.2002')).toEqual([false, ['99.01.01'], false, ['99.01.01.2002']]);
  });
});
