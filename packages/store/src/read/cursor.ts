import type { Order } from '../ports';
import type { Draft } from './draft';
import { ReadRequestError } from './read-request-error';

/** One part of a sort key: the column, its type in SQL, and how its text looks. */
export interface SortKey {
  readonly column: string;
  /** What an empty column is sorted as; without it the column is never empty. */
  readonly whenEmpty?: string;
  readonly type: string;
  readonly looksLike: Pick<RegExp, 'test'>;
}

/** What a cursor belongs to. A cursor of another list, order or regency says nothing here. */
export interface CursorHome {
  readonly list: string;
  readonly order: Order;
  readonly regency: string;
  readonly keys: readonly SortKey[];
}

const MOST_CHARACTERS = 200;

/** What rows are sorted by: an index in the schema has to be over the same expression. */
export function sortSql({ column, type, whenEmpty }: SortKey, table: string): string {
  return whenEmpty === undefined ? `${table}.${column}` : `coalesce(${table}.${column}, '${whenEmpty}'::${type})`;
}

function prefixOf({ list, order, regency }: CursorHome): string {
  return `${list}|${order}|${regency}`;
}

/** Cursors are made by the database, so that a page within a page needs no second look at its rows. */
export function cursorSql(draft: Draft, home: CursorHome, table: string): string {
  const parts = home.keys.map((key) => `${sortSql(key, table)}::text`);
  const text = [draft.param(prefixOf(home), 'text'), ...parts].join(` || '|' || `);
  return `rtrim(translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;
}

/** The sort key in a cursor, one text a column; anything that this program would not have made is refused. */
export function readCursor(cursor: string, home: CursorHome): readonly string[] {
  if (cursor.length > MOST_CHARACTERS) throw new ReadRequestError('BAD_CURSOR');
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const prefix = `${prefixOf(home)}|`;
  const values = text.slice(prefix.length).split('|');
  const fits =
    text.startsWith(prefix) &&
    values.length === home.keys.length &&
    home.keys.every(({ looksLike }, position) => looksLike.test(values[position] ?? '')) &&
    Buffer.from(text, 'utf8').toString('base64url') === cursor;
  if (!fits) throw new ReadRequestError('BAD_CURSOR');
  return values;
}
