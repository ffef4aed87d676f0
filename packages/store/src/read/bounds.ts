import type { PageRequest } from '../ports';
import { readCursor, sortSql, type CursorHome, type SortKey } from './cursor';
import { allOf, type Draft } from './draft';

/** A condition on the sort key of a table. */
type Bound = (table: string) => string;

/** What lies on the other side of a cursor, and in which direction the nearest of it comes first. */
export interface Past {
  readonly bound: Bound;
  readonly direction: 'asc' | 'desc';
}

/** What the cursors of a request cut off, and what lies on their other side. */
export function boundsOf(draft: Draft, home: CursorHome, { after, before }: PageRequest) {
  const newest = home.order === 'NEWEST';
  const [further, nearer] = newest ? ['<', '>'] : ['>', '<'];
  const compare = (cursor: string, operator: string): Bound => {
    const values = readCursor(cursor, home).map((value, position) => draft.param(value, home.keys[position]!.type));
    return (table) => `(${home.keys.map((key) => sortSql(key, table)).join(', ')}) ${operator} (${values.join(', ')})`;
  };
  const past = (cursor: string | undefined, operator: string, direction: Past['direction']): Past | null =>
    cursor === undefined ? null : { bound: compare(cursor, operator), direction };
  return {
    inside: [
      ...(after === undefined ? [] : [compare(after, further!)]),
      ...(before === undefined ? [] : [compare(before, nearer!)]),
    ],
    upToAfter: past(after, `${nearer}=`, newest ? 'asc' : 'desc'),
    fromBefore: past(before, `${further}=`, newest ? 'desc' : 'asc'),
  };
}

/**
 * Whether there is a row past a cursor. It asks for the nearest one and not for any one: to `exists` PostgreSQL answers
 * with a search from the beginning of the table, which grows with the distance of the page.
 */
export function firstSql(
  { table, keys }: { readonly table: string; readonly keys: readonly SortKey[] },
  alias: string,
  conditions: (table: string) => readonly string[],
  { bound, direction }: Past,
): string {
  const sorting = keys.map((key) => `${sortSql(key, alias)} ${direction}`).join(', ');
  const where = allOf([...conditions(alias), bound(alias)]);
  return `coalesce((select true from ${table} ${alias} where ${where} order by ${sorting} limit 1), false)`;
}
