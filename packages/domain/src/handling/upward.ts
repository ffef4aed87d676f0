import { officeId, officeKindOf, type Actor, type OfficeId } from '../office';
import { ancestorAt, type AreaCode } from '../territory';
import type { Matter } from './matter';

/** The regency office of a matter's area, to which a Panwascam hands up what it does not decide itself. */
export function regencyOfficeOf({ area }: Pick<Matter, 'area'>): OfficeId {
  return officeId('REGENCY', ancestorAt(area, 'REGENCY') ?? (area as AreaCode));
}

export function isPanwascam({ office }: Pick<Actor, 'office'>): boolean {
  return office !== null && officeKindOf(office) === 'PANWASCAM';
}

/** Whether the matter is already with its regency office, so that nothing is left to hand up. */
export function isAtRegency(matter: Pick<Matter, 'office'>): boolean {
  return officeKindOf(matter.office) === 'REGENCY';
}
