import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Whether a field is a list that no argument bounds; the lists of a connection are as long as its page. */
export function isUnpagedList(parent: GraphQLNamedType | undefined, field: Field | undefined): boolean {
  const isOurs = parent !== undefined && !isIntrospectionType(parent) && !parent.name.endsWith('Connection');
  return isOurs && isListType(getNullableType(field?.type));
}

/** Every unpaged list of a schema, as `Type.field`. */
export function unpagedLists(schema: GraphQLSchema): string[] {
  return listsOf(schema).map(({ parent, field }) => `${parent.name}.${field.name}`);
}

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The unpaged lists whose entries lead back to whatever holds the list, so that a path can pass them again. */
export function returningLists(schema: GraphQLSchema): ReadonlySet<string> {
  const found =
    known.get(schema) ??
    new Set(
      listsOf(schema)
        .filter(({ parent, field }) => reachable(schema, getNamedType(field.type)).has(parent))
        .map(({ parent, field }) => `${parent.name}.${field.name}`),
    );
  known.set(schema, found);
  return found;
}

function listsOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap()).flatMap((parent) =>
    fieldsOf(parent)
      .filter((field) => isUnpagedList(parent, field))
      .map((field) => ({ parent, field })),
  );
}

function fieldsOf(type: GraphQLNamedType): Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function reachable(schema: GraphQLSchema, from: GraphQLNamedType): ReadonlySet<GraphQLNamedType> {
  const seen = new Set([from]);
  // A set gives what is added while it is walked, too.
  for (const type of seen) {
    for (const field of fieldsOf(type)) seen.add(getNamedType(field.type));
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) seen.add(one);
  }
  return seen;
}
