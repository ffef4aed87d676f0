import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { responsePath, type ResponsePath } from './response-path';

/** A field of the document together with the place in the answer that it fills. */
export interface Selected {
  readonly node: FieldNode;
  readonly path: ResponsePath;
}

/** Every selection that fills one kind of object; aliases of one relation are one place with several selections. */
export type Place = readonly Selected[];

export interface SelectedField {
  readonly args: Readonly<Record<string, unknown>>;
  readonly selected: Selected;
}

export function placeOf(info: GraphQLResolveInfo): Place {
  const path = responsePath(info.path);
  return info.fieldNodes.map((node) => ({ node, path }));
}

/**
 * The fields that a place selects on an object type, by name, with fragments, `@skip`, `@include` and variables
 * resolved.
 */
export class Selection {
  readonly #fields = new Map<string, SelectedField[]>();

  constructor(
    private readonly info: GraphQLResolveInfo,
    typeName: string,
    place: Place,
  ) {
    const type = info.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
    for (const { node, path } of place) if (node.selectionSet) this.#collect(type, node.selectionSet, path);
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** The place of a relation without arguments; empty where it is not selected. */
  at(name: string): Place {
    return this.all(name).map(({ selected }) => selected);
  }

  all(name: string): readonly SelectedField[] {
    return this.#fields.get(name) ?? [];
  }

  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, path: ResponsePath): void {
    const { schema, fragments, variableValues } = this.info;
    for (const selection of selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false) continue;
      if (selection.kind === Kind.FIELD) {
        this.#add(type, selection, path);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies =
        !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
      if (fragment && applies) this.#collect(type, fragment.selectionSet, path);
    }
  }

  #add(type: GraphQLObjectType, node: FieldNode, parent: ResponsePath): void {
    const name = node.name.value;
    const field = type.getFields()[name];
    if (!field) return;
    const args = field.args.length > 0 ? getArgumentValues(field, node, this.info.variableValues) : {};
    const selected = { node, path: `${parent}.${node.alias?.value ?? name}` };
    const known = this.#fields.get(name);
    if (known) known.push({ args, selected });
    else this.#fields.set(name, [{ args, selected }]);
  }
}
