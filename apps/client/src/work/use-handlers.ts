import { useQuery } from 'urql';
import { WorkHandlersDocument } from '../gql/graphql';
import type { Option } from '../language/labels';
import { useColleagues } from '../matter/use-colleagues';

/** So many of the most urgent clocks tell who has work; whoever has none of them has nothing that is urgent. */
const LOOKED_AT = 100;

/** Whose work one may look at: the people of the office, and whoever else work is assigned to, by pseudonym. */
export function useHandlers(): readonly Option<string>[] {
  const colleagues = useColleagues();
  const [{ data }] = useQuery({ query: WorkHandlersDocument, variables: { first: LOOKED_AT } });
  const assigned = new Set(data?.workList.nodes.flatMap(({ handlers }) => handlers));
  const others = [...assigned].filter((one) => !colleagues.some(({ code }) => code === one));
  return [...colleagues, ...others.sort().map((code) => ({ code, label: code }))];
}
