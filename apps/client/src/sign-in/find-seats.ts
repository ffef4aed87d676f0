import type { SeatsQuery } from '../gql/graphql';

export type Seat = SeatsQuery['seats'][number];

/** What the reader looks for; an empty text asks for nothing. */
export interface SeatSearch {
  readonly words: string;
  readonly subdistrict: string;
  readonly role: string;
}

/** Seats of a place and role whose label has every word, in the order in which the gateway gives them. */
export function findSeats(seats: readonly Seat[], { words, subdistrict, role }: SeatSearch): readonly Seat[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return seats.filter((seat) => {
    const { code } = seat.territory;
    const text = `${seat.label} ${seat.territory.name}`.toLocaleLowerCase();
    return (
      (subdistrict === '' || code === subdistrict || code.startsWith(`${subdistrict}.`)) &&
      (role === '' || seat.role === role) &&
      wanted.every((word) => text.includes(word))
    );
  });
}
