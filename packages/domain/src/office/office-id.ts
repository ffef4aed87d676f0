import { z } from 'zod';
import { AreaCode, levelOf, StationCode, villageOf, type AreaLevel } from '../territory';

/** A supervising office. Village and station supervisors are offices of one person. */
export const OfficeKind = z.enum([
  'NATIONAL',
  'PROVINCE',
  'REGENCY',
  'PANWASCAM',
  'VILLAGE_SUPERVISOR',
  'STATION_SUPERVISOR',
]);
export type OfficeKind = z.infer<typeof OfficeKind>;

/** What an office of each kind watches: an area of one level, a station, or the whole country. */
const watched: Readonly<Record<OfficeKind, AreaLevel | 'STATION' | null>> = {
  NATIONAL: null,
  PROVINCE: 'PROVINCE',
  REGENCY: 'REGENCY',
  PANWASCAM: 'SUBDISTRICT',
  VILLAGE_SUPERVISOR: 'VILLAGE',
  STATION_SUPERVISOR: 'STATION',
};

/** No kind with its place is longer, so what is longer is not looked into. */
const MOST_CHARACTERS = 40;

function isOfficeId(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const [name, place, ...more] = text.split(':');
  const kind = OfficeKind.safeParse(name);
  if (!kind.success || more.length > 0) return false;
  const level = watched[kind.data];
  if (level === null || place === undefined) return level === null && place === undefined;
  if (level === 'STATION') return StationCode.safeParse(place).success;
  const area = AreaCode.safeParse(place);
  return area.success && levelOf(area.data) === level;
}

/** The kind and the place that it watches: `NATIONAL`, `PANWASCAM:63.11.03`, `STATION_SUPERVISOR:63.11.03.2001/005`. */
export const OfficeId = z.string().refine(isOfficeId, { error: 'UNKNOWN_CODE' }).brand<'OfficeId'>();
export type OfficeId = z.infer<typeof OfficeId>;

export function officeKindOf(office: OfficeId): OfficeKind {
  return OfficeKind.parse(office.split(':')[0]);
}

/** The id of the office of a kind at a place: an area, or a station for its supervisor. */
export function officeId(kind: Exclude<OfficeKind, 'NATIONAL'>, place: AreaCode | StationCode): OfficeId {
  return `${kind}:${place}` as OfficeId;
}

/** The station of its supervisor; null for every other office. */
export function stationOfOffice(office: OfficeId): StationCode | null {
  return officeKindOf(office) === 'STATION_SUPERVISOR' ? (placeOf(office) as StationCode) : null;
}

/** The area that an office watches; of a station supervisor the village, and null for the national office. */
export function areaOfOffice(office: OfficeId): AreaCode | null {
  const station = stationOfOffice(office);
  return station ? villageOf(station) : (placeOf(office) as AreaCode | null);
}

function placeOf(office: OfficeId): string | null {
  return office.split(':')[1] ?? null;
}

const handling: readonly OfficeKind[] = ['NATIONAL', 'PROVINCE', 'REGENCY', 'PANWASCAM'];

/** Whether offices of this kind handle reports; village and station supervisors receive them and pass them on. */
export function handlesReports(office: OfficeId): boolean {
  return handling.includes(officeKindOf(office));
}
