import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaMatcher, type NamedArea } from './area-matcher';

const rows: readonly NamedArea[] = [
  { code: '19', name: 'Kepulauan Bangka Belitung', level: 'PROVINCE' },
  { code: '19.71', name: 'Pangkal Pinang', level: 'REGENCY', kind: 'KOTA' },
  { code: '31', name: 'Daerah Khusus Ibukota Jakarta', level: 'PROVINCE' },
  { code: '31.72', name: 'Kota Administrasi Jakarta Utara', level: 'REGENCY' },
  { code: '32', name: 'Jawa Barat', level: 'PROVINCE' },
  { code: '32.01', name: 'Bogor', level: 'REGENCY', kind: 'KABUPATEN' },
  { code: '32.71', name: 'Bogor', level: 'REGENCY', kind: 'KOTA' },
  { code: '34', name: 'Daerah Istimewa Yogyakarta', level: 'PROVINCE' },
  { code: '34.02', name: 'Bantul', level: 'REGENCY', kind: 'KABUPATEN' },
  { code: '63', name: 'Kalimantan Selatan', level: 'PROVINCE' },
  { code: '63.03', name: 'Banjar', level: 'REGENCY', kind: 'KABUPATEN' },
  { code: '63.11', name: 'Balangan', level: 'REGENCY', kind: 'KABUPATEN' },
  { code: '63.11.01', name: 'Juai', level: 'SUBDISTRICT' },
  { code: '63.11.01.2001', name: 'Juai', level: 'VILLAGE', kind: 'DESA' },
  { code: '63.11.04', name: 'Batu Mandi', level: 'SUBDISTRICT' },
  { code: '63.11.05.2001', name: 'Kembar', level: 'VILLAGE', kind: 'DESA' },
  { code: '63.11.06.2001', name: 'Kembar', level: 'VILLAGE', kind: 'DESA' },
];
const match = areaMatcher(rows);

describe('the area of a reported place', () => {
  test.each([
    ['Balangan', 'Kalimantan Selatan', '63.11'],
    ['Balangan (Batumandi)', 'Kalimantan Selatan', '63.11.04'],
    ['Balangan (Juai)', 'Kalimantan Selatan', '63.11.01'],
    ['Balangan (Kembar)', 'Kalimantan Selatan', '63.11'],
    ['Balangan (Sunter Jaya)', 'Kalimantan Selatan', '63.11'],
    ['Jakarta Utara (Sunter Jaya)', 'DKI Jakarta', '31.72'],
    ['Jakarta Utara', 'Daerah Khusus Jakarta', '31.72'],
    ['Kabupaten Bogor', 'Jawa Barat', '32.01'],
    ['Kota Bogor', 'Jawa Barat', '32.71'],
    ['Bantul', 'DI Yogyakarta', '34.02'],
    ['Pangkalpinang', 'Bangka Belitung', '19.71'],
  ])('%s in %s is %s', (regency, province, code) => {
    expect(match({ regency, province })).toBe(code);
  });

  test.each([
    ['Bogor', 'Jawa Barat'],
    ['Banja', 'Kalimantan Selatan'],
    ['Kota Balangan', 'Kalimantan Selatan'],
    ['Balangan', 'Kalimantan Timur'],
    ['(national)', '(national)'],
    ['(provincial)', 'DKI Jakarta'],
    ['Hong Kong / Tawau / Manila (luar negeri)', '(overseas)'],
  ])('%s in %s is no single area', (regency, province) => {
    expect(match({ regency, province })).toBeNull();
  });

  test('whatever it answers lies in the list', () => {
    const codes = new Set(rows.map((row) => row.code));
    const names = fc.oneof(fc.string(), fc.constantFrom(...rows.map((row) => row.name)));
    fc.assert(
      fc.property(names, names, (regency, province) => {
        const code = match({ regency, province });
        if (code !== null) expect(codes.has(code)).toBe(true);
      }),
    );
  });
});
