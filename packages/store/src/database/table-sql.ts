import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** Columns of a table by the names that rows of it have in TypeScript. */
function columnsOf(table: PgTable): readonly (readonly [key: string, column: PgColumn])[] {
  return Object.entries(getTableColumns(table));
}

export function keysOf(table: PgTable): readonly string[] {
  return columnsOf(table).map(([key]) => key);
}

/** Rows of a table, given as one JSON array: one statement takes any number of them, and its text stays the same. */
export function rowsFrom(table: PgTable, param: string, alias = 'x'): string {
  const columns = columnsOf(table).map(([key, column]) => `"${key}" ${column.getSQLType()}`);
  return `jsonb_to_recordset(${param}::jsonb) as ${alias}(${columns.join(', ')})`;
}

export interface InsertOptions {
  /** A key whose value the statement gives where the row has none, and the expression that gives it. */
  readonly given?: { readonly key: string; readonly as: string };
  /** Further sources of the values, such as the number of the event. */
  readonly from?: string;
  readonly onConflict?: string;
}

/** `insert into` a table from rows as JSON; no column can be forgotten, since the table names them. */
export function insertRows(table: PgTable, param: string, { given, from, onConflict }: InsertOptions = {}): string {
  const columns = columnsOf(table);
  const names = columns.map(([, column]) => `"${column.name}"`);
  const values = columns.map(([key]) => (given?.key === key ? `coalesce(x."${key}", ${given.as})` : `x."${key}"`));
  const sources = [rowsFrom(table, param), ...(from ? [from] : [])];
  return [
    `insert into ${getTableName(table)} (${names.join(', ')})`,
    `select ${values.join(', ')} from ${sources.join(', ')}`,
    ...(onConflict ? [onConflict] : []),
  ].join(' ');
}

/** `column = alias."key"` for the named keys, of rows that `rowsFrom` gives. */
export function takeFrom(table: PgTable, alias: string, keys: readonly string[]): string {
  return columnsOf(table)
    .filter(([key]) => keys.includes(key))
    .map(([key, column]) => `"${column.name}" = ${alias}."${key}"`)
    .join(', ');
}

/** `column = excluded.column` for the named keys. */
export function takeExcluded(table: PgTable, keys: readonly string[]): string {
  return columnsOf(table)
    .filter(([key]) => keys.includes(key))
    .map(([, column]) => `"${column.name}" = excluded."${column.name}"`)
    .join(', ');
}
