import { stationNumber } from '../../records/place';

interface Area {
  readonly code: string;
  readonly name: string;
}

interface RegencyAreas extends Area {
  readonly subdistricts: readonly (Area & { readonly children: readonly Area[] })[];
}

/** What an area of the regency is called; its code where the regency does not know it. */
export function areaNameIn(regency: RegencyAreas, code: string): string {
  const areas = regency.subdistricts.flatMap((one) => [one, ...one.children]);
  return [regency, ...areas].find((one) => one.code === code)?.name ?? code;
}

/** A polling station as people call it: its number and its village. */
export function stationNameIn(regency: RegencyAreas, station: string): string {
  return `TPS ${stationNumber(station)}, ${areaNameIn(regency, station.slice(0, station.indexOf('/')))}`;
}
