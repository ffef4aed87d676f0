import { date, index, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Deadline } from '@awaslog/law/deadline';
import type { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import type { ProcessName } from '@awaslog/domain/handling';

/** What a period runs on. */
export type ClockOwner = 'RECORD' | 'MATTER';

/**
 * A period that runs or ran on a record or on a matter, by its position among the clocks of its owner. A period whose
 * end cannot be computed has no row, since there is no day to wait for; it stands in its owner.
 */
export const clock = pgTable(
  'clock',
  {
    regency: text().notNull(),
    ownerKind: text('owner_kind').$type<ClockOwner>().notNull(),
    ownerId: uuid('owner_id').notNull(),
    position: smallint().notNull(),
    rule: text().notNull(),
    /** The process of the matter; a record has none. */
    process: text().$type<ProcessName>(),
    /** Who has to watch it: the office that recorded or handles, and whom it gave the matter to. */
    office: text().$type<OfficeId>().notNull(),
    division: text().$type<Division>(),
    handlers: text().array().$type<ActorId[]>().notNull(),
    /** Civil days of the place, for the order; the moment, where one was set, stands in the deadline. */
    earliest: date({ mode: 'string' }).notNull(),
    latest: date({ mode: 'string' }).notNull(),
    stoppedOn: date('stopped_on', { mode: 'string' }),
    area: text().notNull(),
    station: text(),
    deadline: jsonb().$type<Deadline>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'clock_key', columns: [table.regency, table.ownerId, table.position] }),
    index('clock_running')
      .on(table.regency, table.earliest, table.ownerId, table.position)
      .where(sql`stopped_on is null`),
    index('clock_of_office')
      .on(table.regency, table.office, table.earliest, table.ownerId, table.position)
      .where(sql`stopped_on is null`),
  ],
);
