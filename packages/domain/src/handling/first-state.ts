import { officeKindOf, type OfficeId } from '../office';
import type { Matter } from './matter';
import type { TrackName } from './process-name';

/** Where a track begins: with the office that decided, for the tracks that a sub-district hands up. */
export function firstState(track: TrackName, office: OfficeId): string {
  if (track === 'ETHICS' || track === 'OTHER') return 'OPEN';
  return officeKindOf(office) === 'REGENCY' ? 'AT_REGENCY' : 'AT_SUBDISTRICT';
}

const handedUp = ['ADMINISTRATIVE', 'CRIMINAL'] as const satisfies readonly TrackName[];

/** The tracks that still stand with a sub-district, where the matter itself comes to its regency office. */
export function tracksTakenUp(
  { states }: Pick<Matter, 'states'>,
  office: OfficeId,
): Readonly<Partial<Record<TrackName, string>>> {
  const waiting = handedUp.filter((track) => states[track] === 'AT_SUBDISTRICT');
  return Object.fromEntries(waiting.map((track) => [track, firstState(track, office)]));
}
