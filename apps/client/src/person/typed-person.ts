import type { Issue } from '@awaslog/domain/issue';
import { personFieldOf, readPerson, type Person } from '@awaslog/domain/report';
import type { PersonInput } from '../gql/graphql';

/** A person while it is typed. It lives in the small form alone and goes away with it. */
export type TypedPerson = Record<keyof Person, string>;

/** The fields in the order of form B.1; the first four are what a contact needs, the others stay folded. */
export const personFields = Object.keys(personFieldOf) as readonly (keyof Person)[];
export const firstFields = ['name', 'address', 'phone', 'identityNumber'] as const satisfies readonly (keyof Person)[];
export const otherFields = personFields.filter((name) => !firstFields.some((first) => first === name));

export const nobody = Object.fromEntries(personFields.map((name) => [name, ''])) as TypedPerson;

/** What was typed; a field that was left empty is not sent. */
export function personOf(typed: TypedPerson): PersonInput {
  const given = personFields.map((name) => [name, typed[name].trim()] as const).filter(([, text]) => text !== '');
  return Object.fromEntries(given);
}

/** What the domain says of it. That nothing at all was given is said beside the name, where one begins to type. */
export function judgePerson(typed: TypedPerson): readonly Issue[] {
  const read = readPerson(personOf(typed));
  if (read.ok) return [];
  return read.refusal.map((issue) => (issue.path.length > 0 ? issue : { ...issue, path: ['name'] }));
}
