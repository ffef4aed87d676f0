import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MatterPeopleDocument } from '../../gql/graphql';
import type { KnownPerson } from '../../person/known-people';
import { useActSubject } from './act-subject';
import { peopleIn } from './people-in';

/** Whom the matter names already, each once; nobody where the act begins it. */
export function useKnownPeople(): readonly KnownPerson[] {
  const subject = useActSubject();
  const [{ data }] = useQuery({
    query: MatterPeopleDocument,
    variables: { id: subject?.id ?? '' },
    pause: subject === null,
  });
  return useMemo(() => (data?.node?.__typename === 'Matter' ? peopleIn(data.node.timeline) : []), [data]);
}
