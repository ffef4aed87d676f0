import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { provinces, regencies } from '../data/regencies';
import { edition, type AreaRow } from './area';
import { rowOf } from './rows';

let rows: readonly AreaRow[] = [];

beforeAll(async () => {
  const loading = provinces.map(async ({ code }) => {
    const province = (await import(`../data/province/${code}.ts`)) as { default: readonly AreaRow[] };
    return province.default;
  });
  rows = (await Promise.all(loading)).flat();
});

const at = (level: AreaRow['level']) => rows.filter((row) => row.level === level);

describe('the national list', () => {
  it('has as many areas of each level as the decree counts', () => {
    expect(at('PROVINCE')).toHaveLength(38);
    expect(at('REGENCY')).toHaveLength(514);
    expect(at('SUBDISTRICT')).toHaveLength(7285);
    expect(at('VILLAGE')).toHaveLength(83762);
  });

  it('tells kabupaten from kota and desa from kelurahan', () => {
    const ofKind = (kind: AreaRow['kind']) => rows.filter((row) => row.kind === kind).length;
    expect([ofKind('KABUPATEN'), ofKind('KOTA')]).toEqual([416, 98]);
    expect([ofKind('DESA'), ofKind('KELURAHAN')]).toEqual([75266, 8496]);
  });

  it('gives no code twice', () => {
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  });

  it('places every area in an area that is listed', () => {
    const codes = new Set(rows.map((row) => row.code));
    const orphans = rows.filter((row) =>
      row.level === 'PROVINCE' ? row.parent !== undefined : !codes.has(row.parent!),
    );
    expect(orphans).toEqual([]);
  });

  it('has the same provinces and regencies in the short list', () => {
    const byCode = (a: AreaRow, b: AreaRow) => (a.code < b.code ? -1 : 1);
    expect(provinces).toEqual(at('PROVINCE').toSorted(byCode));
    expect(regencies).toEqual(at('REGENCY').toSorted(byCode));
  });
});

describe('Balangan', () => {
  const inBalangan = () => rows.filter((row) => row.code.startsWith('63.11'));

  it('has eight sub-districts and 157 villages', () => {
    const count = (level: AreaRow['level']) => inBalangan().filter((row) => row.level === level).length;
    expect([count('REGENCY'), count('SUBDISTRICT'), count('VILLAGE')]).toEqual([1, 8, 157]);
    expect(inBalangan().filter((row) => row.kind === 'DESA')).toHaveLength(154);
  });

  it('has three kelurahan', () => {
    const named = inBalangan().filter((row) => row.kind === 'KELURAHAN');
    expect(named.map((row) => [row.code, row.name])).toEqual([
      ['63.11.06.1019', 'Paringin Timur'],
      ['63.11.06.1023', 'Paringin Kota'],
      ['63.11.07.1001', 'Batu Piring'],
    ]);
  });
});

describe('a row', () => {
  it('takes the kind of a regency out of its name', () => {
    expect(rowOf('63.11', 'Kabupaten Balangan')).toEqual({
      code: '63.11',
      name: 'Balangan',
      level: 'REGENCY',
      kind: 'KABUPATEN',
      parent: '63',
    });
    expect(rowOf('31.71', 'Kota Administrasi Jakarta Pusat').name).toBe('Jakarta Pusat');
  });

  it('takes a customary village for a desa', () => {
    expect(rowOf('91.03.01.3007', 'Desa Adat Yoboi').kind).toBe('DESA');
  });

  it('is refused when its code or name does not say what it is', () => {
    expect(() => rowOf('63.11.03.4001', 'Somewhere')).toThrow('63.11.03.4001');
    expect(() => rowOf('63.11', 'Balangan')).toThrow('63.11');
    expect(() => rowOf('63.11.03.2001.1', 'Too deep')).toThrow();
  });
});

describe('the licence', () => {
  const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

  it('is there for the code and for the data', () => {
    expect(existsSync(new URL('../LICENSE', import.meta.url))).toBe(true);
    expect(read('LICENSE-DATA')).toContain('Open Database License');
    expect(read('NOTICE')).toContain('idn-area-data');
  });

  it('names the version of the data set that is installed', () => {
    const manifest = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect(manifest.devDependencies['idn-area-data']).toBe(edition.datasetVersion);
    expect(read('NOTICE')).toContain(edition.datasetVersion);
  });
});
