import type { PageRequest } from '@awaslog/store/store';
import { badInput } from '../errors/public-error';
import { isGiven } from '../is-given';

/** The most nodes of one page. */
export const LARGEST_PAGE = 100;
/** The page of whoever names no size. */
export const USUAL_PAGE = 20;
const LONGEST_CURSOR = 512;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What is wrong with the arguments of a page; nothing where they may be used. */
export function pageProblem({ first, last }: { first?: unknown; last?: unknown }): string | undefined {
  if (isGiven(first) && isGiven(last)) return '"first" and "last" exclude each other; give one of them.';
  const size = first ?? last;
  if (!isGiven(size) || (Number.isInteger(size) && Number(size) >= 0 && Number(size) <= LARGEST_PAGE)) return undefined;
  return `"${isGiven(first) ? 'first' : 'last'}" must be a whole number from 0 to ${LARGEST_PAGE}.`;
}

/** The page that was asked for, within its limits. */
export function pageOf(args: PageArguments): PageRequest {
  const problem = pageProblem(args);
  if (problem) throw badInput(problem);
  const { first, after, last, before } = args;
  for (const cursor of [after, before]) {
    if (isGiven(cursor) && cursor.length > LONGEST_CURSOR) throw badInput('A cursor is taken from an earlier page.');
  }
  return {
    ...(isGiven(last) ? { last } : { first: first ?? USUAL_PAGE }),
    ...(isGiven(after) ? { after } : {}),
    ...(isGiven(before) ? { before } : {}),
  };
}
