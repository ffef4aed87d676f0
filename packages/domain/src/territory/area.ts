import type { CivilDate, Zone } from '@awaslog/law/civil-date';
import { z } from 'zod';

/** Kode wilayah of the interior ministry: `63`, `63.11`, `63.11.03`, `63.11.03.2001`. */
export const AreaCode = z
  .string()
  .regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { error: 'AREA_CODE_MALFORMED' })
  .brand<'AreaCode'>();
export type AreaCode = z.infer<typeof AreaCode>;

export const AreaLevel = z.enum(['PROVINCE', 'REGENCY', 'SUBDISTRICT', 'VILLAGE']);
export type AreaLevel = z.infer<typeof AreaLevel>;

/** What a regency-level or village-level area is by law. */
export const AreaKind = z.enum(['KABUPATEN', 'KOTA', 'DESA', 'KELURAHAN']);
export type AreaKind = z.infer<typeof AreaKind>;

/** An area as a decree lists it. */
export interface Area {
  readonly code: AreaCode;
  readonly name: string;
  readonly level: AreaLevel;
  readonly kind: AreaKind | null;
  readonly parent: AreaCode | null;
  /** First day on which it is known to exist under this code; null: earlier than any list that was read. */
  readonly validFrom: CivilDate | null;
  /** Last day; null: still valid in the newest list that was read. */
  readonly validTo: CivilDate | null;
}

const levelBySegments: readonly AreaLevel[] = ['PROVINCE', 'REGENCY', 'SUBDISTRICT', 'VILLAGE'];

export function levelOf(code: AreaCode): AreaLevel {
  const level = levelBySegments[code.split('.').length - 1];
  if (!level) throw new Error('an area code has one to four segments');
  return level;
}

export function parentOf(code: AreaCode): AreaCode | null {
  const end = code.lastIndexOf('.');
  return end < 0 ? null : (code.slice(0, end) as AreaCode);
}

/** The ancestor at a level, the area itself at its own level, null below it. */
export function ancestorAt(code: AreaCode, level: AreaLevel): AreaCode | null {
  const segments = code.split('.');
  const wanted = levelBySegments.indexOf(level) + 1;
  return segments.length < wanted ? null : (segments.slice(0, wanted).join('.') as AreaCode);
}

/** Whether `inner` is `outer` or lies in it. */
export function contains(outer: AreaCode, inner: AreaCode): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}

/** Whether an area is valid on a day, as far as the lists that were read tell. */
export function validOn(area: Area, day: CivilDate): boolean {
  return (area.validFrom === null || area.validFrom <= day) && (area.validTo === null || day <= area.validTo);
}

const provincesByZone: Readonly<Record<Zone, readonly string[]>> = {
  'Asia/Jakarta': [
    '11',
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    '18',
    '19',
    '21',
    '31',
    '32',
    '33',
    '34',
    '35',
    '36',
    '61',
    '62',
  ],
  'Asia/Makassar': ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  'Asia/Jayapura': ['81', '82', '91', '92', '93', '94', '95', '96'],
};

/** The zone of an area by its province (Keppres 41/1987 and the provinces split off since); undefined if unknown. */
export function zoneOf(code: AreaCode): Zone | undefined {
  const province = code.slice(0, 2);
  return (Object.keys(provincesByZone) as Zone[]).find((zone) => provincesByZone[zone].includes(province));
}
