import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  getNullableType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { LARGEST_PAGE } from '../read/page';
import { heavyFields } from './heavy-fields';
import { listSizes } from './list-sizes';
import { pageSizeOf, type PageSize } from './page-size';
import { textCounts, type TextCounts } from './text-counts';
import { isUnpagedList, returningLists } from './unpaged-lists';

/** A selection as a sum: its own fields, the fields below them as often as they repeat, and the fragments in it. */
export interface Sum {
  fields: number;
  depth: number;
  readonly terms: { readonly times: PageSize; readonly inner: Sum }[];
  readonly pages: PageSize[];
  readonly spreads: Spread[];
}

/** A fragment in a selection. Of fragments on several types of object only those of one type apply at a time. */
export interface Spread {
  readonly on: string | undefined;
  readonly inner: Sum;
}

/** What a document asks for, told once for each document; only page sizes wait for the variables. */
export interface Measure extends TextCounts {
  /** A list that leads back to itself and that some path of the document passes twice. */
  readonly passedTwice: string | undefined;
  readonly operations: ReadonlyMap<string, Sum>;
}

/** Where a selection stands: the page that its lists have, and the returning lists on the way to it, sorted. */
interface Place {
  readonly page: PageSize;
  readonly passed: readonly string[];
}

const once: PageSize = () => 1;
const largestPage: PageSize = () => LARGEST_PAGE;
const start: Place = { page: once, passed: [] };

function emptySum(fields: number, depth: number): Sum {
  return { fields, depth, terms: [], pages: [], spreads: [] };
}

/**
 * Measures a document in one walk over its text. A fragment is measured once for each set of returning lists on the way
 * to it, of which there are few, so a bomb of fragments is as quick to measure as any other document of its length.
 */
export function measure(document: DocumentNode, schema: GraphQLSchema): Measure {
  return new Measuring(document, schema).result();
}

class Measuring {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #sums = new Map<string, Sum>();
  readonly #returning: ReadonlySet<string>;
  #passedTwice: string | undefined;

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {
    this.#returning = returningLists(schema);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  result(): Measure {
    const operations = new Map<string, Sum>();
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const root = this.schema.getRootType(definition.operation) ?? undefined;
      operations.set(definition.name?.value ?? '', this.#sumOf(definition.selectionSet, root, start));
    }
    return { ...textCounts(this.document), passedTwice: this.#passedTwice, operations };
  }

  #sumOf({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, place: Place): Sum {
    const sum = emptySum(0, 1);
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const on = this.#objectType(this.#fragments.get(name)?.typeCondition.name.value);
        sum.spreads.push({ on, inner: this.#fragment(name, place) });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inner = this.#sumOf(selection.selectionSet, condition ? this.schema.getType(condition) : type, place);
        sum.spreads.push({ on: this.#objectType(condition), inner });
      } else {
        this.#field(sum, selection, type, place);
      }
    }
    sum.depth = Math.max(sum.depth, ...sum.spreads.map(({ inner }) => inner.depth));
    return sum;
  }

  #objectType(name: string | undefined): string | undefined {
    return name !== undefined && isObjectType(this.schema.getType(name)) ? name : undefined;
  }

  /** Introspection is left out: it reads no data, and graphql-js bounds how deep it goes. */
  #field(sum: Sum, node: FieldNode, parent: GraphQLNamedType | undefined, place: Place): void {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const times = timesOf(parent, field, place);
    sum.fields += 1 + (heavyFields.get(`${parent?.name}.${name}`) ?? 0);
    if (!node.selectionSet) {
      if (times !== once) sum.terms.push({ times, inner: emptySum(1, 0) });
      return;
    }
    const type = field && getNamedType(field.type);
    const isPaged = field?.args.some((arg) => arg.name === 'first') ?? false;
    const page = isPaged ? pageSizeOf(node) : once;
    if (isPaged) sum.pages.push(page);
    const passed = this.#passing(`${parent?.name}.${name}`, place);
    const inner = this.#sumOf(node.selectionSet, isCompositeType(type) ? type : undefined, { page, passed });
    sum.terms.push({ times, inner });
    sum.depth = Math.max(sum.depth, inner.depth + 1);
  }

  #passing(coordinate: string, { passed }: Place): readonly string[] {
    if (!this.#returning.has(coordinate)) return passed;
    if (!passed.includes(coordinate)) return [...passed, coordinate].sort();
    this.#passedTwice ??= coordinate;
    return passed;
  }

  /** A fragment that spreads itself counts as nothing here; validation refuses it for that. */
  #fragment(name: string, { page, passed }: Place): Sum {
    const key = [name, ...passed].join(' ');
    const known = this.#sums.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const sum = emptySum(0, 0);
    this.#sums.set(key, sum);
    if (!fragment) return sum;
    const type = this.schema.getType(fragment.typeCondition.name.value);
    // A fragment on a connection does not know the page it is spread in, so it counts with the largest.
    const inPage = type?.name.endsWith('Connection') ? largestPage : page;
    return Object.assign(sum, this.#sumOf(fragment.selectionSet, type, { page: inPage, passed }));
  }
}

/** How often what stands below a field repeats. */
function timesOf(
  parent: GraphQLNamedType | undefined,
  field: GraphQLField<unknown, unknown> | undefined,
  { page }: Place,
): PageSize {
  if (!isListType(getNullableType(field?.type))) return once;
  if (parent?.name.endsWith('Connection')) return page;
  if (!field || !isUnpagedList(parent, field)) return once;
  const size = listSizes[`${parent?.name}.${field.name}`];
  if (size === undefined) throw new Error(`no size is named for the list ${parent?.name}.${field.name}`);
  return () => size;
}
