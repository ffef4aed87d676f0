import type { AreaRow } from '@awaslog/areas/area';

const subdistricts = { '01': 'Pantai Uji', '02': 'Bukit Uji', '03': 'Rawa Uji' } as const;

/** Nine villages of both kinds; a name that occurs twice, since such names exist everywhere. */
const villages: readonly (readonly [code: string, name: string])[] = [
  ['99.01.01.1001', 'Pelabuhan'],
  ['99.01.01.2002', 'Teluk Contoh'],
  ['99.01.01.2003', 'Karang Baru'],
  ['99.01.02.1001', 'Pasar Bukit'],
  ['99.01.02.2002', 'Lereng Contoh'],
  ['99.01.02.2003', 'Puncak Contoh'],
  ['99.01.03.2001', 'Rawa Hilir'],
  ['99.01.03.2002', 'Rawa Hulu'],
  ['99.01.03.2003', 'Karang Baru'],
];

/** The areas of the fictional regency, shaped as `@awaslog/areas` gives those of a real one. */
export const areas: readonly AreaRow[] = [
  { code: '99.01', name: 'Tanah Uji', level: 'REGENCY', kind: 'KABUPATEN', parent: '99' },
  ...Object.entries(subdistricts).map(([number, name]): AreaRow => ({
    code: `99.01.${number}`,
    name,
    level: 'SUBDISTRICT',
    parent: '99.01',
  })),
  ...villages.map(([code, name]): AreaRow => ({
    code,
    name,
    level: 'VILLAGE',
    kind: code.charAt(9) === '1' ? 'KELURAHAN' : 'DESA',
    parent: code.slice(0, 8),
  })),
];
