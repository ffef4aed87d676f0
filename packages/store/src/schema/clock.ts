import { date, index, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Bearer, Deadline } from '@awaslog/law/deadline';
import type { EarlierDates } from '@awaslog/domain/redating';
import type { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import type { ProcessName } from '@awaslog/domain/handling';

/** What a period runs on. */
export type ClockOwner = 'RECORD' | 'MATTER';

/**
 * A period that runs or ran on a record or on a matter, by its position among the clocks of its owner. The clocks of a
 * matter stand here and nowhere else, so that a changed calendar rewrites them and not the matter. One whose end cannot
 * be computed has no dates, and nobody waits for it; a record keeps such a one to itself.
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
    /** The day or moment of the event that starts it. */
    begins: text().notNull(),
    /** Civil days of the place, for the order; the moment, where one was set, stands in the deadline. */
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    /** Whose duty or right it limits, and the day to keep in view for that: the earlier one of a duty, the later one of a right. */
    bearer: text().$type<Bearer>(),
    watch: date({ mode: 'string' }),
    stoppedOn: date('stopped_on', { mode: 'string' }),
    area: text().notNull(),
    station: text(),
    deadline: jsonb().$type<Deadline>(),
    /** What earlier calendars said, oldest first. */
    earlier: jsonb().$type<readonly EarlierDates[]>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'clock_key', columns: [table.regency, table.ownerId, table.position] }),
    index('clock_running')
      .on(table.regency, table.watch, table.ownerId, table.position)
      .where(sql`stopped_on is null`),
    index('clock_of_office')
      .on(table.regency, table.office, table.watch, table.ownerId, table.position)
      .where(sql`stopped_on is null`),
  ],
);
