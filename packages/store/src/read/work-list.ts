import type { WorkFilter, WorkShape } from '../ports';
import { dayParam } from './conditions';
import type { Draft } from './draft';
import type { List } from './page';
import { clocksInScope, within } from './read-scope';
import { day, uuid } from './sort-keys';

const comparisons = { OVERDUE: '<', TODAY: '=', COMING: '>' } as const;

/** Running clocks, what ends first comes first. */
export const workList: List<WorkShape, WorkFilter> = {
  name: 'work',
  table: 'clock',
  keys: [day('watch'), uuid('owner_id'), { column: 'position', type: 'smallint', looksLike: /^\d{1,4}$/ }],
  order: 'OLDEST',
  visible: ({ draft, scope }, table) => [
    ...clocksInScope(draft, scope, table),
    `${table}.stopped_on is null and ${table}.watch is not null`,
  ],
  matching: (draft, filter, table) => [
    ...(filter.seenFrom
      ? [`not (${table}.bearer = 'RIGHT' and ${table}.watch < ${dayParam(draft, filter.seenFrom)})`]
      : []),
    ...(filter.areaPrefix ? within(draft, table, filter.areaPrefix) : []),
    ...(filter.dueBefore ? [`${table}.watch < ${dayParam(draft, filter.dueBefore)}`] : []),
    ...(filter.rule ? [`${table}.rule = ${draft.param(filter.rule, 'text')}`] : []),
    ...(filter.owner ? [`${table}.owner_kind = ${draft.param(filter.owner, 'text')}`] : []),
    ...watchedBy(draft, filter, table),
    ...(filter.due ? [`${table}.watch ${comparisons[filter.due.state]} ${dayParam(draft, filter.due.today)}`] : []),
  ],
  node: (context, shape, table) => context.nodes.work(context, shape, table),
};

/** By who has it to do: the same columns of clocks and of matters. */
export function watchedBy(
  draft: Draft,
  { office, division, handler }: Pick<WorkFilter, 'office' | 'division' | 'handler'>,
  table: string,
): string[] {
  return [
    ...(office ? [`${table}.office = ${draft.param(office, 'text')}`] : []),
    ...(division ? [`${table}.division = ${draft.param(division, 'text')}`] : []),
    ...(handler ? [`${draft.param(handler, 'text')} = any(${table}.handlers)`] : []),
  ];
}
