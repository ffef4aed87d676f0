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
  const own = placeParts(place).area;
  if (own !== null && own.length >= REGENCY) return own.slice(0, REGENCY) as AreaCode;
  const other = counterparty === null ? null : placeParts(counterparty).area;
  if (other !== null && other.length >= REGENCY) return other.slice(0, REGENCY) as AreaCode;
  return own ?? other;
}

/** The length of the code of a regency, as in `63.11`. */
const REGENCY = 5;
