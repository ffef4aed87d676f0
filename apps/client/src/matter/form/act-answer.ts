import type { GivenWarningFragment, RefusedFragment } from '../../gql/graphql';

/** What an act on a matter carries, whatever its own fields are. */
export interface MatterActInput {
  readonly commandId: string;
  readonly matterId: string;
  readonly expectedVersion?: number;
  readonly reason: string | null;
  readonly [field: string]: unknown;
}

export interface MatterActDone {
  readonly __typename: `${string}Success`;
  /** The global id of the matter, also for whoever may record it and not read it. */
  readonly matterId: string;
  readonly warnings: readonly GivenWarningFragment[];
}

export type MatterActAnswer = MatterActDone | (RefusedFragment & { readonly __typename: string });
