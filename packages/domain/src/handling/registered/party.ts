import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { PersonReference } from '../../report';
import type { Matter, MatterEntry } from '../matter';

/** Who is invited, heard or absent: in a capacity, and who that is where it is known. */
export interface Party {
  readonly capacity: string;
  readonly person: PersonReference | null;
}

/** What a letter of invitation says of the session to which it asks. */
export interface Invitation {
  readonly on: CivilDate;
  readonly sessionAt: Instant;
}

/** What is recorded about a party, of one kind, in the order in which it was recorded. */
export function entriesAbout(
  { entries }: Pick<Matter, 'entries'>,
  event: string,
  { capacity, person }: Party,
): readonly MatterEntry[] {
  return entries.filter(
    ({ type, facts }) => type === event && facts['capacity'] === capacity && facts['person'] === person,
  );
}

/** The newest letter that a party had by a day: what happens on that day belongs to the session that it names. */
export function invitationBy(matter: Pick<Matter, 'entries'>, party: Party, day: CivilDate): Invitation | null {
  const letters = entriesAbout(matter, 'INVITED', party).map(({ facts }) => facts as unknown as Invitation);
  return letters
    .filter(({ on }) => on <= day)
    .reduce<Invitation | null>((newest, one) => (newest && newest.on > one.on ? newest : one), null);
}
