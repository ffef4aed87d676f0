import { z } from 'zod';
import type { AreaCode } from './area';

/** A polling station (TPS): its village and its number there, `63.11.03.2001/005`. */
export const StationCode = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}\/(?!000)\d{3}$/, { error: 'STATION_CODE_MALFORMED' })
  .brand<'StationCode'>();
export type StationCode = z.infer<typeof StationCode>;

/**
 * What is known of a station number. `UNCONFIRMED`: well formed, in a village that exists, but no list of stations of
 * that election is at hand. `UNKNOWN_STATION`: the list is known and does not have it.
 */
export type StationStanding = 'KNOWN' | 'UNCONFIRMED' | 'UNKNOWN_STATION';

export function villageOf(station: StationCode): AreaCode {
  return station.slice(0, station.indexOf('/')) as AreaCode;
}
