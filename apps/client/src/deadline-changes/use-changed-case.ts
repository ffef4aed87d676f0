import { useQuery } from 'urql';
import { ChangedCaseDocument, type ChangedCaseQuery, type ListedChangeFragment } from '../gql/graphql';

type Found = NonNullable<ChangedCaseQuery['node']>;
export type ChangedCase = Extract<Found, { readonly __typename: 'SupervisionRecord' | 'Matter' }>;

/** The record or the matter that a change belongs to; null while it is asked for, or where the reader may not see it. */
export function useChangedCase({ id }: Pick<ListedChangeFragment, 'id'>): ChangedCase | null {
  const [{ data }] = useQuery({ query: ChangedCaseDocument, variables: { id }, requestPolicy: 'cache-first' });
  const node = data?.node;
  return node?.__typename === 'SupervisionRecord' || node?.__typename === 'Matter' ? node : null;
}
