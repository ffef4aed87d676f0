import type {
  FindingFilter,
  FindingShape,
  IncidentFilter,
  IncidentShape,
  PreliminaryShape,
  RecordFilter,
  RecordShape,
  WorkFilter,
  WorkShape,
} from '../ports';
import type { SortKey } from './cursor';
import type { Draft } from './draft';
import type { List } from './page';
import { ReadRequestError } from './read-request-error';
import { inScope, inScopeWithoutStation, within } from './read-scope';
import { isReadableDay } from './readable-day';

const seq = (column: string): SortKey => ({ column, type: 'bigint', looksLike: /^\d{1,15}$/ });
const uuid = (column: string): SortKey => ({
  column,
  type: 'uuid',
  looksLike: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
});
const day = (column: string): SortKey => ({
  column,
  type: 'date',
  looksLike: { test: isReadableDay },
});

/** Conditions of a filter that most lists share; what is not asked for is not in the statement. */
function matching(
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

function between(
  draft: Draft,
  column: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): string[] {
  return [
    ...(from ? [`${column} >= ${dayParam(draft, from)}`] : []),
    ...(to ? [`${column} <= ${dayParam(draft, to)}`] : []),
  ];
}

function dayParam(draft: Draft, day: string): string {
  if (!isReadableDay(day)) throw new ReadRequestError('BAD_FILTER');
  return draft.param(day, 'date');
}

/** In the order in which they were recorded, which nothing later can change: a page stays a page while others write. */
export const recordList: List<RecordShape, RecordFilter> = {
  name: 'records',
  table: 'supervision_record',
  keys: [seq('recorded_seq')],
  order: 'NEWEST',
  visible: ({ draft, scope }, table) => inScope(draft, scope, table),
  matching: (draft, filter, table) => [
    ...matching(draft, table, filter),
    ...(filter.suspected === undefined ? [] : [`${table}.suspected = ${draft.param(filter.suspected, 'boolean')}`]),
    ...between(draft, `${table}.ended_on`, filter),
  ],
  node: (context, shape, table) => context.nodes.record(context, shape, table),
};

export const findingList: List<FindingShape, FindingFilter> = {
  name: 'findings',
  table: 'finding',
  keys: [seq('proposed_seq')],
  order: 'NEWEST',
  visible: ({ draft, scope }, table) => inScope(draft, scope, table),
  matching: (draft, filter, table) => [
    ...matching(draft, table, filter),
    ...between(draft, `${table}.found_on`, filter),
  ],
  node: (context, shape, table) => context.nodes.finding(context, shape, table),
};

export const preliminaryList: List<PreliminaryShape, Record<string, never>> = {
  name: 'preliminaries',
  table: 'preliminary_information',
  keys: [seq('taken_up_seq')],
  order: 'NEWEST',
  visible: ({ draft, scope }, table) => inScopeWithoutStation(draft, scope, table),
  matching: () => [],
  node: (context, shape, table) => context.nodes.preliminary(context, shape, table),
};

/** Reference data outside every register: nobody's scope narrows it. What has no date comes last of the newest. */
export const incidentList: List<IncidentShape, IncidentFilter> = {
  name: 'incidents',
  table: 'reported_incident',
  keys: [
    { column: 'sort_date', type: 'text', looksLike: /^[\d-]{0,10}$/ },
    { column: 'id', type: 'text', looksLike: /^[A-Za-z0-9._-]{1,40}$/ },
  ],
  order: 'NEWEST',
  visible: () => [],
  matching: (draft, filter, table) => [
    ...matching(draft, table, {
      ...(filter.election ? { election: filter.election } : {}),
      ...(filter.substages ? { substages: filter.substages } : {}),
      ...(filter.areaPrefix ? { areaPrefix: filter.areaPrefix } : {}),
    }),
    ...(filter.item ? [`${draft.param(filter.item, 'text')} = any(${table}.items)`] : []),
  ],
  node: (context, shape, table) => context.nodes.incident(context, shape, table),
};

/** Running clocks, what ends first comes first. */
export const workList: List<WorkShape, WorkFilter> = {
  name: 'work',
  table: 'clock',
  keys: [day('earliest'), uuid('record_id'), { column: 'position', type: 'smallint', looksLike: /^\d{1,4}$/ }],
  order: 'OLDEST',
  visible: ({ draft, scope }, table) => [...inScope(draft, scope, table), `${table}.stopped_on is null`],
  matching: (draft, filter, table) => [
    ...(filter.areaPrefix ? within(draft, table, filter.areaPrefix) : []),
    ...(filter.dueBefore ? [`${table}.earliest < ${dayParam(draft, filter.dueBefore)}`] : []),
    ...(filter.rule ? [`${table}.rule = ${draft.param(filter.rule, 'text')}`] : []),
  ],
  node: (context, shape, table) => context.nodes.work(context, shape, table),
};
