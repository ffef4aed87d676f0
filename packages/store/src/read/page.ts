import type { Order, PagedShape, PageRequest } from '../ports';
import { boundsOf, firstSql, type Past } from './bounds';
import { cursorSql, sortSql, type CursorHome, type SortKey } from './cursor';
import type { Fragment, ReadContext } from './context';
import { allOf, objectOf, type Draft } from './draft';
import { ReadRequestError } from './read-request-error';

export const DEFAULT_ROWS = 20;
export const MOST_ROWS = 100;

/** A list as the store knows it: its table, its order, and which rows of it a reader may see. */
export interface List<Shape, Filter> {
  readonly name: string;
  readonly table: string;
  readonly keys: readonly SortKey[];
  /** `NEWEST` is the descending order of the keys. */
  readonly order: Order;
  readonly visible: (context: ReadContext, table: string) => readonly string[];
  readonly matching: (draft: Draft, filter: Filter, table: string) => readonly string[];
  readonly node: (context: ReadContext, shape: Shape, table: string) => Fragment;
}

interface Window {
  readonly rows: number;
  readonly fromTheBack: boolean;
}

function windowOf({ first, last }: PageRequest): Window {
  if (first !== undefined && last !== undefined) throw new ReadRequestError('BAD_PAGE');
  const rows = first ?? last ?? DEFAULT_ROWS;
  if (!Number.isInteger(rows) || rows < 0 || rows > MOST_ROWS) throw new ReadRequestError('BAD_PAGE');
  return { rows, fromTheBack: last !== undefined };
}

/**
 * A page as one JSON expression, at the root of a statement or in a row of another list. One row more than asked is
 * read to know whether there are more; the number of rows stands in the text, since PostgreSQL plans worse when it
 * does not know it. `also` narrows the list to the row around it.
 */
export function pageJson<Shape, Filter>(
  context: ReadContext,
  list: List<Shape, Filter>,
  request: PagedShape<Shape, Filter>,
  also: (table: string) => readonly string[] = () => [],
): string {
  const { draft, scope } = context;
  const { rows, fromTheBack } = windowOf(request.page);
  const order = request.order ?? list.order;
  const home: CursorHome = { list: list.name, order, regency: scope.regency, keys: list.keys };
  const conditions = (table: string) => [
    ...list.visible(context, table),
    ...(request.filter ? list.matching(draft, request.filter, table) : []),
    ...also(table),
  ];
  const bounds = boundsOf(draft, home, request.page);
  const source = draft.alias('s');
  const row = draft.alias('p');
  const descending = (order === 'NEWEST') !== fromTheBack;
  const sorting = list.keys.map((key) => `${sortSql(key, source)} ${descending ? 'desc' : 'asc'}`).join(', ');
  const { json, joins } = list.node(context, request.node, row);
  const edge = objectOf([
    { name: 'cursor', json: cursorSql(draft, home, row) },
    { name: 'node', json },
  ]);
  const beyond = `count(*) > ${rows}`;
  const isThere = (past: Past | null) => (past ? firstSql(list, draft.alias('e'), conditions, past) : 'false');
  const fields = [
    {
      name: 'edges',
      json: `coalesce(json_agg(${edge} order by ${row}.n ${fromTheBack ? 'desc' : 'asc'}) filter (where ${row}.n <= ${rows}), '[]')`,
    },
    {
      name: 'hasNextPage',
      json: fromTheBack ? isThere(bounds.fromBefore) : either(beyond, isThere(bounds.fromBefore)),
    },
    {
      name: 'hasPreviousPage',
      json: fromTheBack ? either(beyond, isThere(bounds.upToAfter)) : isThere(bounds.upToAfter),
    },
    ...(request.total ? [{ name: 'total', json: totalSql(list.table, draft.alias('t'), conditions) }] : []),
  ];
  return `(select ${objectOf(fields)} from (
    select ${source}.*, row_number() over (order by ${sorting}) as n from ${list.table} ${source}
    where ${allOf([...conditions(source), ...bounds.inside.map((bound) => bound(source))])}
    order by ${sorting} limit ${rows + 1}
  ) ${row} ${joins.join(' ')})`;
}

function totalSql(table: string, alias: string, conditions: (table: string) => readonly string[]): string {
  return `(select count(*) from ${table} ${alias} where ${allOf(conditions(alias))})`;
}

function either(one: string, other: string): string {
  return other === 'false' ? one : `(${one} or ${other})`;
}

/** All the rows that belong to one row, where they are few by nature. */
export function listJson(json: string, from: string, order: string): string {
  return `(select coalesce(json_agg(${json} order by ${order}), '[]') from ${from})`;
}
