import type { Zone } from '@awaslog/law/civil-date';
import { AreaCode, zoneOf } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import { isGiven } from '../../is-given';

/** Where a question of law is asked for: its local holidays, and its zone where that is known. */
export interface LawPlace {
  readonly area: AreaCode;
  readonly zone?: Zone;
}

/** The place that was named, or the own regency; undefined where what was named is no area code. */
export function lawPlaceOf(named: string | null | undefined, regency: Regency): LawPlace | undefined {
  const area = isGiven(named) ? AreaCode.safeParse(named).data : regency.code;
  if (area === undefined) return undefined;
  const zone = area.startsWith(regency.code) ? regency.zone : zoneOf(area);
  return { area, ...(zone ? { zone } : {}) };
}
