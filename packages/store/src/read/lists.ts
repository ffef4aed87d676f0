import type {
  FindingFilter,
  FindingShape,
  IncidentFilter,
  IncidentShape,
  PreliminaryShape,
  RecordFilter,
  RecordShape,
} from '../ports';
import { between, matching } from './conditions';
import type { List } from './page';
import { inScope, inScopeWithoutStation } from './read-scope';
import { seq } from './sort-keys';

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
