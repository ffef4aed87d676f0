import type { MatterPeopleQuery } from '../../gql/graphql';
import type { KnownPerson } from '../../person/known-people';
import { roleOf } from '../../person/role-of';

type Named = Extract<NonNullable<MatterPeopleQuery['node']>, { readonly __typename: 'Matter' }>['timeline'][number];

/** Whom the entries of a matter name, each once and under the role in which they came first. */
export function peopleIn(timeline: readonly Named[]): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const one of timeline.flatMap(namedIn)) if (!people.has(one.reference)) people.set(one.reference, one);
  return [...people.values()];
}

function namedIn(entry: Named): KnownPerson[] {
  if (entry.__typename === 'ReportReceived') {
    const { reporter, proxy, witnesses } = entry;
    return [
      ...known(reporter, 'reporter'),
      ...known(proxy, 'proxy'),
      ...(witnesses ?? []).flatMap((witness) => known(witness, 'witnesses')),
    ];
  }
  return 'person' in entry ? known(entry.person, '', entry.capacity) : [];
}

function known(reference: string | null, field: string, capacity: string | null = null): KnownPerson[] {
  const role = roleOf(field, capacity);
  return reference && role ? [{ reference, role }] : [];
}
