import type { Zone } from '@awaslog/law/civil-date';

/** Where a case plays: a regency, a sub-district in it, and the zone whose civil days count there. */
export interface Place {
  readonly regency: string;
  readonly subdistrict: string;
  readonly zone: Zone;
}

/** The place of an area code: a regency alone gets its first sub-district, a province its first regency. */
export function placeOf(area: string, zone: Zone): Place {
  const [province, regency = '01', subdistrict = '01'] = area.split('.');
  const code = `${province}.${regency}`;
  return { regency: code, subdistrict: `${code}.${subdistrict}`, zone };
}

export function stationCodeOf(village: string): string {
  return `${village}/001`;
}

/** Where an act of this office plays: village and station supervisors watch their own place. */
export function whereOf(by: string | undefined, { subdistrict }: Place): { area: string; station: string | null } {
  const village = `${subdistrict}.2001`;
  if (by === 'STATION_SUPERVISOR') return { area: village, station: stationCodeOf(village) };
  return { area: by === 'VILLAGE_SUPERVISOR' ? village : subdistrict, station: null };
}
