import { AreaCode, zoneOf } from '@awaslog/domain/territory';
import type { Zone } from '@awaslog/law/civil-date';
import { UnusableInput, type Io } from '../io';
import { chooseRegency } from '../regency';

/** Where a question is asked: its area code and the zone whose civil days count there. */
export interface Place {
  readonly area: AreaCode;
  readonly zone: Zone;
}

/** Answers the zone of an area code; a regency in use knows its own, which may be a fictional one. */
export type ZoneFinder = (area: string) => Zone | undefined;

export async function placeInUse(io: Pick<Io, 'env'>): Promise<Place & { readonly zoneOf: ZoneFinder }> {
  const regency = await chooseRegency(undefined, io);
  const own = (area: string) => area === regency.code || area.startsWith(`${regency.code}.`);
  return {
    area: regency.code,
    zone: regency.zone,
    zoneOf: (area) => {
      const code = AreaCode.safeParse(area);
      return code.success ? (own(area) ? regency.zone : zoneOf(code.data)) : undefined;
    },
  };
}

/** The place of `--area`, else the regency in use. */
export async function placeOf(area: string | undefined, io: Pick<Io, 'env'>): Promise<Place> {
  const inUse = await placeInUse(io);
  if (area === undefined) return inUse;
  const zone = inUse.zoneOf(area);
  if (zone !== undefined) return { area: area as AreaCode, zone };
  throw new UnusableInput(`--area ${area} is no area code of Indonesia; write it as 63, 63.11 or 63.11.03.`);
}
