import type { FieldShape } from '@awaslog/domain/process';
import { gql, type TypedDocumentNode } from 'urql';
import { typeNameOf } from '../schema-names';
import { statedFieldsOf, type StatedField } from './stated-fields';

/** So many kinds of events are asked for at once: the gateway bounds how often a selection may name one field. */
const TOGETHER = 8;

export interface StatedEntry {
  readonly __typename: string;
  readonly [fact: string]: unknown;
}

interface StatedFacts {
  readonly node: { readonly timeline?: readonly StatedEntry[] } | null;
}

/** Events whose facts one document asks for: no two of them call things of different types by one name. */
export function eventGroups(events: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const event of [...new Set(events)].sort()) {
    if (statedFieldsOf(event).length === 0) continue;
    const group = groups.find((one) => one.length < TOGETHER && one.every((other) => agree(event, other)));
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

function agree(one: string, other: string): boolean {
  const types = new Map(statedFieldsOf(one).map(({ as, shape }) => [as, typeText(shape)]));
  return statedFieldsOf(other).every(({ as, shape }) => (types.get(as) ?? typeText(shape)) === typeText(shape));
}

/** The type of an answer, as far as two fields of one name have to agree on it. */
function typeText({ kind, name = '', nullable, item }: FieldShape): string {
  const named = kind === 'CODE' || kind === 'OBJECT' || kind === 'ID' ? `${kind} ${name}` : kind.replace('LONG_', '');
  return `${item ? `[${typeText(item)}]` : named}${nullable ? '' : '!'}`;
}

export function factsDocumentText(events: readonly string[]): string {
  const fragments = events.map((event) => `... on ${typeNameOf(event)} { ${selectionOf(statedFieldsOf(event))} }`);
  return `query StatedFacts($id: ID!) { node(id: $id) { __typename id ... on Matter {
    timeline { __typename ${fragments.join(' ')} } } } }`;
}

function selectionOf(fields: readonly StatedField[]): string {
  return fields.map(({ as, shape }) => `${as}${innerSelection(shape)}`).join(' ');
}

function innerSelection({ kind, name, item, fields }: FieldShape): string {
  if (item) return innerSelection(item);
  if (kind === 'ID' && name === 'OfficeId') return ' { id label }';
  if (kind !== 'OBJECT') return '';
  return ` { ${selectionOf(Object.entries(fields ?? {}).map(([as, shape]) => ({ as, shape })))} }`;
}

const documents = new Map<string, TypedDocumentNode<StatedFacts, { id: string }>>();

/** The document of a group of events; the same group has the same document, so it is asked for once. */
export function factsDocument(events: readonly string[]): TypedDocumentNode<StatedFacts, { id: string }> {
  const text = factsDocumentText(events);
  const known = documents.get(text) ?? gql<StatedFacts, { id: string }>(text);
  documents.set(text, known);
  return known;
}
