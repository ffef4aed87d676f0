import type { AnnouncedFilter, MatterFilter, MatterShape } from '../ports';
import { between, matching } from './conditions';
import { objectOf, type Draft } from './draft';
import type { List } from './page';
import { inScopeOfMatters, regencyParam, within } from './read-scope';
import { day, seq } from './sort-keys';
import { watchedBy } from './work-list';

/** In the order in which they began here. */
export const matterList: List<MatterShape, MatterFilter> = {
  name: 'matters',
  table: 'matter',
  keys: [seq('begun_seq')],
  order: 'NEWEST',
  visible: ({ draft, scope }, table) => inScopeOfMatters(draft, scope, table),
  matching: (draft, { states, text, source, ...filter }, table) => [
    ...matching(draft, table, filter),
    ...between(draft, `${table}.begun_on`, filter),
    ...watchedBy(draft, filter, table),
    ...(source ? [`${table}.source_kind = ${draft.param(source, 'text')}`] : []),
    ...(states ? [`${table}.states && ${draft.param(states, 'text[]')}`] : []),
    ...(text ? [`position(lower(${draft.param(text, 'text')}) in ${searched(table)}) > 0`] : []),
  ],
  node: (context, shape, table) => context.nodes.matter(context, shape, table),
};

/** The number, and what was stated when the matter began. */
function searched(table: string): string {
  const stated = `${table}.matter -> 'entries' -> 0 -> 'facts'`;
  const parts = [`${table}.number_text`, `${stated} ->> 'place'`, `${stated} ->> 'account'`];
  return `lower(concat_ws(' ', ${parts.join(', ')}))`;
}

/** What was announced is public in the whole regency, and only that is read. */
export const announcedList: List<Record<string, never>, AnnouncedFilter> = {
  name: 'announced',
  table: 'matter',
  keys: [day('announced_on'), seq('begun_seq')],
  order: 'NEWEST',
  visible: ({ draft, scope }, table) => [
    `${table}.regency = ${regencyParam(draft, scope)}`,
    `${table}.announced_on is not null`,
  ],
  matching: (draft, filter, table) => [
    ...(filter.areaPrefix ? within(draft, table, filter.areaPrefix) : []),
    ...(filter.kinds ? [announcedKinds(draft, filter.kinds, table)] : []),
    ...between(draft, `${table}.announced_on`, filter),
  ],
  node: (_context, _shape, table) => ({
    json: objectOf([
      { name: 'regency', json: `${table}.regency` },
      { name: 'announced', json: `${table}.announced` },
    ]),
    joins: [],
  }),
};

/** By the kinds that were announced, not by those that are known meanwhile. */
function announcedKinds(draft: Draft, kinds: readonly string[], table: string): string {
  return `${table}.announced -> 'kinds' ?| ${draft.param(kinds, 'text[]')}`;
}
