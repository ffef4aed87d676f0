import { officeKindOf, type OfficeId } from '../office';
import type { TrackName } from './process-name';

/** Where a track begins: with the office that decided, for the tracks that a sub-district hands up. */
export function firstState(track: TrackName, office: OfficeId): string {
  if (track === 'ETHICS' || track === 'OTHER') return 'OPEN';
  return officeKindOf(office) === 'REGENCY' ? 'AT_REGENCY' : 'AT_SUBDISTRICT';
}
