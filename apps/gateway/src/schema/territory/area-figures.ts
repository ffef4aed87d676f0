import type { ElectionId } from '@awaslog/domain/election';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Figure, Regency } from '@awaslog/regency/regency';

/** What a regency states of an area at an election: of itself and of its sub-districts, not of villages. */
export function figuresOf(
  regency: Regency,
  area: AreaCode,
  election: ElectionId,
): { readonly voters: Figure; readonly stationCount: Figure } | undefined {
  const stated = regency.election(election);
  return area === regency.code ? stated : stated?.subdistricts.find((part) => part.area === area);
}
