import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { pageSizeOf, type PageSize } from './page-size';
import { listSizes, USUAL_LIST } from './limits';

/** A selection as a sum: its own fields, the fields below them as often as they repeat, and the fragments in it. */
export interface Sum {
  fields: number;
  depth: number;
  readonly terms: { readonly times: PageSize; readonly inner: Sum }[];
  readonly pages: PageSize[];
  readonly spreads: Sum[];
}

/** What a document asks for, told once for each document; only page sizes wait for the variables. */
export interface Measure {
  readonly aliases: number;
  readonly directives: number;
  readonly sameKey: number;
  readonly operations: ReadonlyMap<string, Sum>;
}

const once: PageSize = () => 1;

/**
 * Measures a document in one walk over its text. A fragment is measured once however often it is spread, so a bomb of
 * fragments is as quick to measure as any other document of its length.
 */
export function measure(document: DocumentNode, schema: GraphQLSchema): Measure {
  return new Measuring(document, schema).result();
}

class Measuring {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #sums = new Map<string, Sum>();
  #aliases = 0;
  #directives = 0;
  #sameKey = 0;

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  result(): Measure {
    const operations = new Map<string, Sum>();
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      this.#directives += definition.directives?.length ?? 0;
      const root = this.schema.getRootType(definition.operation) ?? undefined;
      operations.set(definition.name?.value ?? '', this.#sumOf(definition.selectionSet, root, once));
    }
    for (const name of this.#fragments.keys()) this.#fragment(name, once);
    return { aliases: this.#aliases, directives: this.#directives, sameKey: this.#sameKey, operations };
  }

  #sumOf({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, page: PageSize): Sum {
    const sum: Sum = { fields: 0, depth: 1, terms: [], pages: [], spreads: [] };
    const keys = new Map<string, number>();
    for (const selection of selections) {
      this.#directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum.spreads.push(this.#fragment(selection.name.value, page));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        sum.spreads.push(this.#sumOf(selection.selectionSet, condition ? this.schema.getType(condition) : type, page));
      } else {
        const key = selection.alias?.value ?? selection.name.value;
        keys.set(key, (keys.get(key) ?? 0) + 1);
        this.#field(sum, selection, type, page);
      }
    }
    this.#sameKey = Math.max(this.#sameKey, ...keys.values());
    sum.depth = Math.max(sum.depth, ...sum.spreads.map(({ depth }) => depth));
    return sum;
  }

  /** Introspection is left out: it reads no data, and graphql-js bounds how deep it goes. */
  #field(sum: Sum, node: FieldNode, parent: GraphQLNamedType | undefined, page: PageSize): void {
    if (node.alias) this.#aliases += 1;
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return;
    sum.fields += 1;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!node.selectionSet) return;
    const type = field && getNamedType(field.type);
    const isPaged = field?.args.some((arg) => arg.name === 'first') ?? false;
    const ownPage = isPaged ? pageSizeOf(node) : once;
    if (isPaged) sum.pages.push(ownPage);
    const inner = this.#sumOf(node.selectionSet, isCompositeType(type) ? type : undefined, ownPage);
    const isList = isListType(getNullableType(field?.type));
    const listed = listSizes[`${parent?.name}.${name}`] ?? USUAL_LIST;
    const times = !isList ? once : parent?.name.endsWith('Connection') ? page : () => listed;
    sum.terms.push({ times, inner });
    sum.depth = Math.max(sum.depth, inner.depth + 1);
  }

  /** A fragment that spreads itself counts as nothing here; validation refuses it for that. */
  #fragment(name: string, page: PageSize): Sum {
    const known = this.#sums.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const sum: Sum = { fields: 0, depth: 0, terms: [], pages: [], spreads: [] };
    this.#sums.set(name, sum);
    if (!fragment) return sum;
    this.#directives += fragment.directives?.length ?? 0;
    const type = this.schema.getType(fragment.typeCondition.name.value);
    // A fragment on a connection does not know the page it is spread in, so it counts with the largest.
    const inPage = type?.name.endsWith('Connection') ? largestPage : page;
    Object.assign(sum, this.#sumOf(fragment.selectionSet, type, inPage));
    return sum;
  }
}
const largestPage: PageSize = () => 100;
