import { useQuery } from 'urql';
import { ColleaguesDocument } from '../gql/graphql';
import type { Option } from '../language/labels';
import { useStanding } from '../shell/standing-context';

/**
 * The people of the reader's office by their pseudonyms, with what people call their seats. Only a trial tells them;
 * elsewhere the list is empty, and a pseudonym stands for itself.
 */
export function useColleagues(): readonly Option<string>[] {
  const { viewer } = useStanding();
  const [{ data }] = useQuery({
    query: ColleaguesDocument,
    variables: { areaPrefix: viewer.territory.code },
    requestPolicy: 'cache-first',
  });
  return (data?.seats ?? [])
    .filter(({ office }) => office?.id === viewer.office?.id)
    .map(({ id, label }) => ({ code: id, label }));
}
