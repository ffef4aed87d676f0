import { areaOfOffice, stationOfOffice, type ActorId, type OfficeId } from '@awaslog/domain/office';
import type { Regency } from './regency';

/** Whether an office watches this regency or a part of it: its own offices, and those above it. */
export function isOfficeOf(regency: Regency, office: OfficeId): boolean {
  const station = stationOfOffice(office);
  if (station) {
    const elections = regency.statement.elections.map(({ election }) => election);
    return elections.some((election) => regency.stationStanding(station, election) !== 'UNKNOWN_STATION');
  }
  const area = areaOfOffice(office);
  return area === null || area === regency.province.code || regency.contains(area);
}

/** The office of a seat in a trial; null where nobody sits under that pseudonym. */
export function officeOfSeat(regency: Regency, id: ActorId): OfficeId | null {
  return regency.seats().find(({ actor }) => actor.id === id)?.actor.office ?? null;
}
