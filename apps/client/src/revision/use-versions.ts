import { useQuery } from 'urql';
import { RecordVersionsDocument } from '../gql/graphql';

/** The versions and revisions of a record; whole forms are much to read, so they are asked for by themselves. */
export function useVersions({ id }: { readonly id: string }) {
  const [{ data, error }, reload] = useQuery({ query: RecordVersionsDocument, variables: { id } });
  const node = data?.node;
  return {
    seen: node?.__typename === 'SupervisionRecord' ? node : null,
    error: data ? undefined : error,
    reload: () => reload({ requestPolicy: 'network-only' }),
  };
}
