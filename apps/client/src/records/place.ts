interface Placed {
  readonly area: { readonly name: string };
  readonly station?: string | null;
  readonly placeName?: string | null;
}

/** The number of a station inside its village: `005` of `99.01.02.2002/005`. */
export function stationNumber(station: string): string {
  return station.slice(station.indexOf('/') + 1);
}

/** Where something happened, in the fewest words: the store or station, then the area. */
export function placeOf({ area, station, placeName }: Placed): string {
  // Who names a store often names its area too; once is enough.
  const areaName = placeName?.includes(area.name) ? null : area.name;
  return [placeName, station ? `TPS ${stationNumber(station)}` : null, areaName].filter(Boolean).join(', ');
}
