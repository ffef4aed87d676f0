import type { GivenNumberFragment } from '../gql/graphql';

/** A number as it is written; where the regency states no pattern, its place in the register of the year. */
export function registerText({ text, serial, year }: GivenNumberFragment): string {
  return text ?? `${serial}/${year}`;
}
