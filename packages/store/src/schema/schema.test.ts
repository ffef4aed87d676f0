import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import * as schema from '.';

/** Outside every register, or about the store as a whole. */
const without = ['reported_incident', 'store_meta'];

it('every table of a regency begins its key with the regency, so that one server can hold many', () => {
  const tables = Object.values(schema).filter((value) => value instanceof PgTable);
  expect(tables.length).toBeGreaterThan(8);
  for (const table of tables) {
    const { name, primaryKeys, indexes, columns } = getTableConfig(table);
    if (without.includes(name)) continue;
    expect(primaryKeys[0]?.columns[0]?.name, name).toBe('regency');
    expect(columns.find((column) => column.name === 'regency')?.notNull, name).toBe(true);
    for (const { config } of indexes)
      expect((config.columns[0] as { name?: string }).name, config.name).toBe('regency');
  }
});
