import type { ElectionCode } from '../gql/graphql';

interface Held {
  readonly election: { readonly code: ElectionCode; readonly votingDay: string | null };
}

/** The election that a day most likely belongs to: the next one to be voted on, else the last that was. */
export function electionAt(held: readonly Held[], day: string): ElectionCode | '' {
  const dated = held
    .map(({ election }) => election)
    .filter(({ votingDay }) => votingDay !== null)
    .sort((one, other) => (one.votingDay ?? '').localeCompare(other.votingDay ?? ''));
  const next = dated.find(({ votingDay }) => votingDay !== null && votingDay >= day) ?? dated.at(-1);
  return next?.code ?? held[0]?.election.code ?? '';
}
