import { z } from 'zod';
import type { AreaCode, StationCode } from '../territory';

/** Who holds supplies: the vendor, an office of KPU, its sub-district and village committees, a station. */
export const PlaceKind = z.enum(['VENDOR', 'KPU_PROV', 'KPU', 'PPK', 'PPS', 'TPS']);
export type PlaceKind = z.infer<typeof PlaceKind>;

const shapes: Readonly<Record<PlaceKind, RegExp>> = {
  VENDOR: /^VENDOR:(?<vendor>\S(?:[^\p{C}]{0,78}\S)?)$/u,
  KPU_PROV: /^KPU_PROV:(?<area>\d{2})$/,
  KPU: /^KPU:(?<area>\d{2}\.\d{2})(?:\/(?<store>[A-Z0-9][A-Z0-9_-]{0,39}))?$/,
  PPK: /^PPK:(?<area>\d{2}\.\d{2}\.\d{2})$/,
  PPS: /^PPS:(?<area>\d{2}\.\d{2}\.\d{2}\.\d{4})$/,
  TPS: /^TPS:(?<station>(?<area>\d{2}\.\d{2}\.\d{2}\.\d{4})\/(?!000)\d{3})$/,
};

function matchOf(text: string): { readonly kind: PlaceKind; readonly match: RegExpExecArray } | undefined {
  const kind = PlaceKind.options.find((option) => text.startsWith(`${option}:`));
  const match = kind && shapes[kind].exec(text);
  return kind && match ? { kind, match } : undefined;
}

/**
 * A place in the chain of supplies: `VENDOR:name`, `KPU_PROV:63`, `KPU:63.11`, `KPU:63.11/STORE`, `PPK:63.11.03`,
 * `PPS:63.11.03.2001`, `TPS:63.11.03.2001/005`. Only the form is looked at; whether the area exists is a question to
 * the list of areas.
 */
export const Place = z
  .string()
  .refine((text) => matchOf(text) !== undefined, { error: 'PLACE_MALFORMED' })
  .brand<'Place'>();
export type Place = z.infer<typeof Place>;

export interface PlaceParts {
  readonly kind: PlaceKind;
  /** Null for a vendor. A station's area is its village. */
  readonly area: AreaCode | null;
  readonly station: StationCode | null;
  /** A store of the regency office, where the code names one. */
  readonly store: string | null;
  readonly vendor: string | null;
}

/** Places come again and again in a chain of custody, and their parts never change. */
const known = new Map<Place, PlaceParts>();
const MOST_KNOWN = 100_000;

export function placeParts(place: Place): PlaceParts {
  const before = known.get(place);
  if (before) return before;
  const parts = partsOf(place);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(place, parts);
  return parts;
}

function partsOf(place: Place): PlaceParts {
  const found = matchOf(place);
  if (!found) throw new Error('a place has one of the six forms');
  const { area, station, store, vendor } = found.match.groups ?? {};
  return {
    kind: found.kind,
    area: (area as AreaCode | undefined) ?? null,
    station: (station as StationCode | undefined) ?? null,
    store: store ?? null,
    vendor: vendor ?? null,
  };
}
