import type { PageRequest } from '@awaslog/store/store';
import { badInput } from '../errors/public-error';

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
  if (first != null && last != null) return '"first" and "last" exclude each other; give one of them.';
  const size = first ?? last;
  if (size == null || (Number.isInteger(size) && Number(size) >= 0 && Number(size) <= LARGEST_PAGE)) return undefined;
  return `"${first == null ? 'last' : 'first'}" must be a whole number from 0 to ${LARGEST_PAGE}.`;
}

/** The page that was asked for, within its limits. */
export function pageOf(args: PageArguments): PageRequest {
  const problem = pageProblem(args);
  if (problem) throw badInput(problem);
  const { first, after, last, before } = args;
  for (const cursor of [after, before]) {
    if (cursor != null && cursor.length > LONGEST_CURSOR) throw badInput('A cursor is taken from an earlier page.');
  }
  return {
    ...(last == null ? { first: first ?? USUAL_PAGE } : { last }),
    ...(after == null ? {} : { after }),
    ...(before == null ? {} : { before }),
  };
}
