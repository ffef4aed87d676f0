import { Kind, type FieldNode, type ValueNode } from 'graphql';
import { LARGEST_PAGE, pageProblem, USUAL_PAGE } from '../read/page';

/** The values of the variables as they were sent, or as their defaults have them. */
export type Values = ReadonlyMap<string, unknown>;

/** How large a page is under given variables; a sentence where it may not be asked for. */
export type PageSize = (variables: Values) => number | string;

/** The page size of a field, read from its arguments once; what is no whole number counts as the largest page. */
export function pageSizeOf(node: FieldNode): PageSize {
  const argument = (name: string) => node.arguments?.find((one) => one.name.value === name)?.value;
  const [first, last] = [argument('first'), argument('last')];
  return (variables) => {
    const asked = { first: valueOf(first, variables), last: valueOf(last, variables) };
    const problem = pageProblem(asked);
    if (problem) return problem;
    const size = asked.first ?? asked.last ?? USUAL_PAGE;
    return typeof size === 'number' ? size : LARGEST_PAGE;
  };
}

function valueOf(node: ValueNode | undefined, variables: Values): unknown {
  if (!node || node.kind === Kind.NULL) return undefined;
  if (node.kind === Kind.VARIABLE) return variables.get(node.name.value) ?? undefined;
  return node.kind === Kind.INT ? Number(node.value) : Number.NaN;
}
