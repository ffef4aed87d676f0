import { contains, type AreaCode, type AreaKind, type AreaLevel } from '../territory';
import type { PlaceAsReported } from './incident';

/** What the matcher needs to know of an area; rows of any list of areas have it. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly kind?: AreaKind | null;
}

/** The names that a province has had, by the one that is compared. */
const provinceAliases: Readonly<Record<string, string>> = {
  dkijakarta: 'jakarta',
  daerahkhususibukotajakarta: 'jakarta',
  daerahkhususjakarta: 'jakarta',
  diyogyakarta: 'yogyakarta',
  daerahistimewayogyakarta: 'yogyakarta',
  bangkabelitung: 'kepulauanbangkabelitung',
  nanggroeacehdarussalam: 'aceh',
};

/** A name without case, spaces and marks: "Batu Mandi" and "Batumandi" are one name. */
export function normalisedName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function provinceKey(name: string): string {
  const plain = normalisedName(name);
  return provinceAliases[plain] ?? plain;
}

/** The name of a regency, and its kind where a word before the name says it. */
function regencyKey(name: string): { readonly name: string; readonly kind: AreaKind | null } {
  const [, word = '', rest = name] = /^(kabupaten|kab\.?|kota)\s+(.+)$/i.exec(name.trim()) ?? [];
  const kind = word === '' ? null : /^kota$/i.test(word) ? 'KOTA' : 'KABUPATEN';
  return { name: normalisedName(rest.replace(/^(administrasi|adm\.?)\s+/i, '')), kind };
}

/**
 * Finds the area of a reported place by its names alone, and only where exactly one area bears them: the right regency
 * in the right province, or the part of it that stands in brackets, as in "Balangan (Awayan)". A kabupaten and a kota
 * of one name, a region without a regency or a place abroad answer null.
 */
export function areaMatcher(rows: readonly NamedArea[]): (place: PlaceAsReported) => AreaCode | null {
  const provinces = rows.filter((row) => row.level === 'PROVINCE');
  const regencies = rows
    .filter((row) => row.level === 'REGENCY')
    .map((row) => {
      const key = regencyKey(row.name);
      return { code: row.code as AreaCode, name: key.name, kind: row.kind ?? key.kind };
    });

  return ({ regency, province }) => {
    const [, name = regency, part] = /^([^(]+?)\s*\((.+)\)$/.exec(regency.trim()) ?? [];
    const home = provinces.filter((row) => provinceKey(row.name) === provinceKey(province));
    const wanted = regencyKey(name);
    const matches = regencies.filter(
      (candidate) =>
        home.some((row) => contains(row.code as AreaCode, candidate.code)) &&
        candidate.name === wanted.name &&
        (wanted.kind === null || candidate.kind === wanted.kind),
    );
    const [match] = matches;
    if (!match || matches.length > 1) return null;
    return (part === undefined ? null : partOf(rows, match.code, part)) ?? match.code;
  };
}

/**
 * The part of a regency that bears a name. A sub-district and the village in it often share one; the sub-district then
 * holds both and is right either way. Two places apart leave it to the regency.
 */
function partOf(rows: readonly NamedArea[], regency: AreaCode, name: string): AreaCode | null {
  const wanted = normalisedName(name);
  const parts = rows
    .filter((row) => row.code.startsWith(`${regency}.`) && normalisedName(row.name) === wanted)
    .map((row) => row.code as AreaCode);
  return parts.find((outer) => parts.every((inner) => contains(outer, inner))) ?? null;
}
