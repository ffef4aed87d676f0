import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ReportedIncident } from '@awaslog/domain/incident';

/** A copy of the areas that the regencies state, so that a list can name them in its one statement. */
export const area = pgTable(
  'area',
  {
    regency: text().notNull(),
    code: text().notNull(),
    name: text().notNull(),
    level: text().notNull(),
    kind: text(),
    parent: text(),
  },
  (table) => [
    primaryKey({ columns: [table.regency, table.code] }),
    index('area_parent').on(table.regency, table.parent, table.code),
  ],
);

/** What the press reported. It lies outside every register, so its key has no regency. */
export const reportedIncident = pgTable('reported_incident', {
  id: text().primaryKey(),
  contentHash: text('content_hash').notNull(),
  election: text().notNull(),
  substage: text(),
  items: text().array().notNull(),
  area: text(),
  /** The date as far as it is known, empty where it is not; an order, not a day. */
  sortDate: text('sort_date').notNull(),
  incident: jsonb().$type<ReportedIncident>().notNull(),
});

/** One row: what this store is for. */
export const storeMeta = pgTable(
  'store_meta',
  {
    single: boolean().primaryKey().default(true),
    purpose: text().notNull(),
  },
  (table) => [check('store_meta_single', sql`${table.single}`)],
);
