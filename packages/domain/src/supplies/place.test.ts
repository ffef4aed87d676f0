import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AreaCode, StationCode } from '../territory';
import { Place, placeParts } from './place';

const none = { area: null, station: null, store: null, vendor: null };

describe('a place', () => {
  test.each([
    ['VENDOR:PT Contoh Cetak', { ...none, kind: 'VENDOR', vendor: 'PT Contoh Cetak' }],
    ['KPU_PROV:63', { ...none, kind: 'KPU_PROV', area: '63' }],
    ['KPU:63.11', { ...none, kind: 'KPU', area: '63.11' }],
    ['KPU:63.11/STORE', { ...none, kind: 'KPU', area: '63.11', store: 'STORE' }],
    ['PPK:63.11.03', { ...none, kind: 'PPK', area: '63.11.03' }],
    ['PPS:63.11.03.2001', { ...none, kind: 'PPS', area: '63.11.03.2001' }],
    ['TPS:63.11.03.2001/005', { ...none, kind: 'TPS', area: '63.11.03.2001', station: '63.11.03.2001/005' }],
  ])('%s', (text, expected) => {
    expect(placeParts(Place.parse(text))).toEqual(expected);
  });

  test.each([
    '',
    'KPU',
    'KPU:',
    'KPU:63',
    'KPU:63.11/',
    'PPK:63.11',
    'PPS:63.11.03',
    'TPS:63.11.03.2001/000',
    'VENDOR: ',
    'GUDANG:63.11',
  ])('refuses "%s" with our own code', (text) => {
    expect(Place.safeParse(text).error?.issues[0]?.message).toBe('PLACE_MALFORMED');
  });

  test('whatever parses has parts whose codes are well formed', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 4 });
    const text = fc.tuple(fc.constantFrom('VENDOR', 'KPU_PROV', 'KPU', 'PPK', 'PPS', 'TPS'), digits, fc.string());
    fc.assert(
      fc.property(text, ([kind, numbers, rest]) => {
        const code = numbers.map((number) => String(number).padStart(2, '0')).join('.');
        const parsed = Place.safeParse(`${kind}:${code}${rest}`);
        if (!parsed.success) return;
        const { area, station } = placeParts(parsed.data);
        if (area) expect(AreaCode.safeParse(area).success).toBe(true);
        if (station) expect(StationCode.safeParse(station).success).toBe(true);
      }),
    );
  });
});
