import {
  coerceInputValue,
  typeFromAST,
  isInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** What was sent with a document: values by the name of their variable. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Says which variables do not fit, by name, place and type, without their values. graphql-js puts the values into its
 * messages; this looks again and leaves them out.
 */
export function describeVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
): string[] {
  return variableDefinitions.flatMap((definition) => describe(definition, schema, variables)).slice(0, 20);
}

function describe(
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  schema: GraphQLSchema,
  all: Variables,
) {
  const name = variable.name.value;
  const type = typeFromAST(schema, node);
  if (!type || !isInputType(type)) return [];
  const shown = `Variable "$${name}" of type ${String(type)}`;
  const isGiven = Object.hasOwn(all, name);
  if (!isGiven) return defaultValue || !String(type).endsWith('!') ? [] : [`${shown} is required and was not given.`];
  const found: string[] = [];
  coerceInputValue(all[name], type, (path) => {
    const place = path.length > 0 ? ` at "${path.join('.')}"` : '';
    found.push(`${shown} has a value${place} that does not fit.`);
  });
  return [...new Set(found)];
}
