import type { FindingFilter, RecordFilter } from '../ports';
import type { Draft } from './draft';
import { ReadRequestError } from './read-request-error';
import { within } from './read-scope';
import { isReadableDay } from './readable-day';

/** Conditions of a filter that most lists share; what is not asked for is not in the statement. */
export function matching(
  draft: Draft,
  table: string,
  filter: Pick<RecordFilter & FindingFilter, 'election' | 'substages' | 'areaPrefix' | 'kinds'> & {
    readonly states?: readonly string[];
  },
): string[] {
  return [
    ...(filter.election ? [`${table}.election = ${draft.param(filter.election, 'text')}`] : []),
    ...(filter.substages ? [`${table}.substage = any(${draft.param(filter.substages, 'text[]')})`] : []),
    ...(filter.areaPrefix ? within(draft, table, filter.areaPrefix) : []),
    ...(filter.states ? [`${table}.state = any(${draft.param(filter.states, 'text[]')})`] : []),
    ...(filter.kinds ? [`${table}.kinds && ${draft.param(filter.kinds, 'text[]')}`] : []),
  ];
}

export function between(
  draft: Draft,
  column: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): string[] {
  return [
    ...(from ? [`${column} >= ${dayParam(draft, from)}`] : []),
    ...(to ? [`${column} <= ${dayParam(draft, to)}`] : []),
  ];
}

export function dayParam(draft: Draft, day: string): string {
  if (!isReadableDay(day)) throw new ReadRequestError('BAD_FILTER');
  return draft.param(day, 'date');
}
