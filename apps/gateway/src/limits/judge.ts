import { Kind, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import { badInput, tooExpensive, type PublicError } from '../errors/public-error';
import type { Variables } from '../errors/variable-error';
import { limits } from './limits';
import type { Measure, Sum } from './measure';
import type { Values } from './page-size';

/** What a document may not be whatever its variables are; undefined where nothing stands against it. */
export function documentProblem({
  aliases,
  directives,
  sameKey,
  passedTwice,
  operations,
}: Measure): PublicError | undefined {
  const depth = Math.max(0, ...[...operations.values()].map((sum) => sum.depth));
  if (aliases > limits.aliases) return tooExpensive(`The document has more than ${limits.aliases} aliases.`);
  if (directives > limits.directives)
    return tooExpensive(`The document has more than ${limits.directives} directives.`);
  if (sameKey > limits.sameKey) return tooExpensive(`A selection names one field more than ${limits.sameKey} times.`);
  if (passedTwice) return tooExpensive(`"${passedTwice}" leads back to itself; ask for it once on a path.`);
  const unfolded = Math.max(0, ...[...operations.values()].map((sum) => new Counting().cost(sum)));
  const lists = Math.max(0, ...[...operations.values()].map((sum) => rootLists(sum)));
  if (lists > limits.rootLists)
    return tooExpensive(`The document asks for more than ${limits.rootLists} lists at its root.`);
  if (unfolded > limits.cost) return tooExpensive(`The fragments unfold to more than ${limits.cost} fields.`);
  if (depth > limits.depth) return tooExpensive(`The document is nested deeper than ${limits.depth} levels.`);
  return undefined;
}

/** The pages that a selection asks for itself, by whatever fragments; each fragment is counted once and added as often. */
function rootLists(sum: Sum, known = new Map<Sum, number>()): number {
  const counted = known.get(sum);
  if (counted !== undefined) return counted;
  known.set(sum, 0);
  const lists = sum.spreads.reduce((all, { inner }) => all + rootLists(inner, known), sum.pages.length);
  known.set(sum, lists);
  return lists;
}

/** What an operation may not ask for with these variables: pages beyond their limit, or too much altogether. */
export function operationProblem(
  measure: Measure,
  operation: OperationDefinitionNode,
  variables: Variables,
): PublicError | undefined {
  const sum = measure.operations.get(operation.name?.value ?? '');
  if (!sum) return undefined;
  const counting = new Counting(valuesOf(operation, variables));
  const cost = counting.cost(sum);
  if (counting.problem) return badInput(counting.problem);
  if (cost <= limits.cost) return undefined;
  return tooExpensive(
    `The operation asks for more than ${limits.cost} fields, pages counted in full; ask for smaller pages.`,
  );
}

function valuesOf(operation: OperationDefinitionNode, variables: Variables): Values {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue && defaultValue.kind !== Kind.NULL
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return new Map([...defaults, ...Object.entries(variables)]);
}

/** Adds a sum up, each part once, however many paths lead to it. */
class Counting {
  readonly #known = new Map<Sum, number>();
  problem: string | undefined;

  /** Without values every list counts as one: what is left is how far the fragments unfold. */
  constructor(private readonly variables?: Values) {}

  cost(sum: Sum): number {
    const known = this.#known.get(sum);
    if (known !== undefined) return known;
    this.#known.set(sum, 0);
    for (const page of sum.pages) this.#size(page);
    const inFields = sum.terms.reduce(
      (all, { times, inner }) => all + this.#size(times) * this.cost(inner),
      sum.fields,
    );
    const cost = inFields + this.#costOf(sum.spreads);
    this.#known.set(sum, cost);
    return cost;
  }

  /** What stands in fragments on types of objects costs as much as the dearest of the types. */
  #costOf(spreads: Sum['spreads']): number {
    const byType = new Map<string, number>();
    let always = 0;
    for (const { on, inner } of spreads) {
      const cost = this.cost(inner);
      if (on === undefined) always += cost;
      else byType.set(on, (byType.get(on) ?? 0) + cost);
    }
    return always + Math.max(0, ...byType.values());
  }

  #size(page: Sum['pages'][number]): number {
    if (!this.variables) return 1;
    const size = page(this.variables);
    if (typeof size === 'number') return size;
    this.problem ??= size;
    return 0;
  }
}
