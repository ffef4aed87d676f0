import { levelOf, type AreaCode } from '@awaslog/domain/territory';
import type { AnnouncedFilter, MatterFilter, MatterShape, MattersRequest } from '../ports';
import { between, matching } from './conditions';
import { objectOf, type Draft } from './draft';
import type { List } from './page';
import { inScopeOfMatters, regencyParam, within } from './read-scope';
import { ReadRequestError } from './read-request-error';
import { day, dayOrLast, seq } from './sort-keys';
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
    ...(text ? [`position(${draft.param(text.toLowerCase(), 'text')} in ${table}.searched) > 0`] : []),
  ],
  node: (context, shape, table) => context.nodes.matter(context, shape, table),
};

/** The list in the order that is asked for; each order has cursors of its own. */
export function mattersIn({ by = 'BEGUN', order }: Pick<MattersRequest, 'by' | 'order'>): typeof matterList {
  if (by === 'BEGUN') return matterList;
  const list = by === 'REGISTERED' ? byRegistration : byDeadline;
  const keys = [dayOrLast(list.column, order ?? list.order), seq('begun_seq')];
  return { ...matterList, name: list.name, order: list.order, keys };
}

const byRegistration = { name: 'matters by registration', column: 'registered_on', order: 'NEWEST' } as const;
const byDeadline = { name: 'matters by deadline', column: 'next_deadline', order: 'OLDEST' } as const;

/** What was announced is public in the whole regency, and only that is read. */
export const announcedList: List<Record<string, never>, AnnouncedFilter> = {
  name: 'announced',
  table: 'matter',
  keys: [day('announced_on'), { column: 'announced_key', type: 'text', looksLike: /^[0-9a-f]{32}$/ }],
  order: 'NEWEST',
  visible: ({ draft, scope }, table) => [
    `${table}.regency = ${regencyParam(draft, scope)}`,
    `${table}.announced_on is not null`,
  ],
  matching: (draft, filter, table) => [
    ...(filter.areaPrefix ? within(draft, table, publicArea(filter.areaPrefix)) : []),
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

/** The area is not part of what was announced: a filter that finds a matter in one village would tell it all the same. */
function publicArea(area: AreaCode): AreaCode {
  if (levelOf(area) === 'VILLAGE') throw new ReadRequestError('AREA_TOO_NARROW');
  return area;
}

/** By the kinds that were announced, not by those that are known meanwhile. */
function announcedKinds(draft: Draft, kinds: readonly string[], table: string): string {
  return `${table}.announced -> 'kinds' ?| ${draft.param(kinds, 'text[]')}`;
}
