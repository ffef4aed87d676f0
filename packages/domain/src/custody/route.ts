import { contains, type AreaCode } from '../territory';
import { placeParts, type Place, type PlaceKind } from '../supplies';

/** From the printer down to the station. */
const downwards: readonly PlaceKind[] = ['VENDOR', 'KPU_PROV', 'KPU', 'PPK', 'PPS', 'TPS'];

export function isBelow(place: PlaceKind, other: PlaceKind): boolean {
  return downwards.indexOf(place) > downwards.indexOf(other);
}

/** Whether goods for a place may pass through another on their way: the office above it, or a store of the same office. */
export function isOnTheWayTo(passing: Place, destination: Place): boolean {
  const here = placeParts(passing);
  const there = placeParts(destination);
  if (here.area === null || there.area === null || !contains(here.area, there.area)) return false;
  return here.kind === there.kind ? here.kind === 'KPU' : isBelow(there.kind, here.kind);
}

/**
 * The regency in whose chain something happened, which is where its books are kept: that of the place, or of the other
 * place where the first lies above all regencies. A province where both do; null between vendors.
 */
export function regencyOf(place: Place, counterparty: Place | null): AreaCode | null {
  const areas = [place, ...(counterparty ? [counterparty] : [])].map((code) => placeParts(code).area);
  const regency = areas.find((area) => area !== null && area.length >= 5);
  return (regency?.slice(0, 5) as AreaCode | undefined) ?? areas.find((area) => area !== null) ?? null;
}
