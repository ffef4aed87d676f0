import { areaOfOffice, type Actor, type OfficeId } from '../office';
import type { PersonRole } from '../report';
import { contains } from '../territory';

/** Somebody whom a command names, as far as a decision must know: as what he is kept, and by which office. */
export interface NamedPerson {
  readonly role: PersonRole;
  readonly office: OfficeId;
}

/** Whether the people whom an office kept are for an actor to name: those of his own office, and of those that he watches. */
export function mayName({ office, territory, station }: Actor, keptBy: OfficeId): boolean {
  if (keptBy === office) return true;
  const area = areaOfOffice(keptBy);
  return station === null && area !== null && contains(territory, area);
}
