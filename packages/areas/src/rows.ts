import type { AreaRow, AreaRowKind, AreaRowLevel } from './area';

const LEVEL_BY_PARTS: readonly AreaRowLevel[] = ['PROVINCE', 'REGENCY', 'SUBDISTRICT', 'VILLAGE'];

/** The six areas of Jakarta are listed as "Kota Administrasi ..."; people write "Jakarta Pusat". */
const REGENCY_NAME = /^(Kabupaten|Kota) (?:Administrasi )?(.+)$/;

/**
 * Unfolds the compact table of a generated module: a line is `code|name`, and everything else follows from the code.
 * Only the names are stored, since the whole list would otherwise be four times as large to load.
 */
export function rowsOf(table: string): readonly AreaRow[] {
  return table.split('\n').map((line) => {
    const bar = line.indexOf('|');
    return rowOf(line.slice(0, bar), line.slice(bar + 1));
  });
}

/** The row of an area under the name that the list gives it; regencies are listed with their kind before the name. */
export function rowOf(code: string, listedName: string): AreaRow {
  const parts = code.split('.');
  const level = LEVEL_BY_PARTS[parts.length - 1];
  if (level === undefined || listedName === '') throw new Error(`Not a row of the area list: "${code}|${listedName}"`);
  const parent = code.slice(0, code.lastIndexOf('.'));
  if (level === 'PROVINCE') return { code, name: listedName, level };
  if (level === 'SUBDISTRICT') return { code, name: listedName, level, parent };
  if (level === 'VILLAGE') return { code, name: listedName, level, kind: villageKindOf(code), parent };
  const [, word, name] = REGENCY_NAME.exec(listedName) ?? [];
  if (name === undefined) throw new Error(`Regency ${code} is listed neither as Kabupaten nor as Kota`);
  return { code, name, level, kind: word === 'Kota' ? 'KOTA' : 'KABUPATEN', parent };
}

/**
 * The village number begins with 1 for a kelurahan and with 2 for a desa. A 3 marks the fourteen customary villages
 * (desa adat) of Kabupaten Jayapura, which the Village Act (UU 6/2014 art. 1(1)) counts among the desa.
 */
function villageKindOf(code: string): AreaRowKind {
  const digit = code.slice(-4, -3);
  if (digit === '1') return 'KELURAHAN';
  if (digit === '2' || digit === '3') return 'DESA';
  throw new Error(`Village ${code} is neither numbered as a kelurahan (1) nor as a desa (2 or 3)`);
}
