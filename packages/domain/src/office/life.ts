import type { Evidence } from '@awaslog/law/citation';
import { addDays, type CivilDate } from '@awaslog/law/civil-date';
import { elections, type ElectionId } from '../election';
import type { OfficeKind } from './office-id';

/** The days between which an office exists for an election. Null: not bounded as far as is known. */
export interface OfficeLife {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly evidence: Evidence;
  /** Public address of what was read, null where nothing was. */
  readonly source: string | null;
}

/** The inauguration of one election was read, and no norm that would carry over to another. */
function stationSupervisorsRead(election: ElectionId): Pick<OfficeLife, 'evidence' | 'source'> {
  return election === 'PEMILU_2024'
    ? { evidence: 'SECONDARY', source: 'https://dnews.co.id' }
    : { evidence: 'RECALLED', source: null };
}

/**
 * How long an office of a kind lives. Station supervisors exist from about 23 days before voting: for Pemilu 2024 the
 * press said so at their inauguration on 22 January 2024; that it is the same for other elections is recalled. That
 * Panwascam end after the election is recalled and has no date. An act outside an office's life warns and is recorded.
 */
export function officeLife(kind: OfficeKind, election: ElectionId): OfficeLife {
  const votingDay = elections[election].votingDay;
  if (kind === 'STATION_SUPERVISOR' && votingDay) {
    return { from: addDays(votingDay, -23), to: null, ...stationSupervisorsRead(election) };
  }
  return { from: null, to: null, evidence: 'RECALLED', source: null };
}
