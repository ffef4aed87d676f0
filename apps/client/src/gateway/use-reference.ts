import { useQuery } from 'urql';
import { ReferenceDocument } from '../gql/graphql';

/** Areas, sub-stages, items and elections: they hardly change, so one answer serves a whole visit. */
export function useReference() {
  const [{ data }] = useQuery({ query: ReferenceDocument, requestPolicy: 'cache-first' });
  return data;
}
