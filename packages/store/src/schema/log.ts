import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Warning } from '@awaslog/domain/issue';
import type { Actor } from '@awaslog/domain/office';

/**
 * The log: everything that was done on records and matters, once, in the order in which it was committed. `seq` has no
 * gaps, since it is taken from the counter in the transaction that writes the event.
 */
export const event = pgTable(
  'event',
  {
    regency: text().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    streamId: uuid('stream_id').notNull(),
    streamVersion: integer('stream_version').notNull(),
    type: text().notNull(),
    typeVersion: integer('type_version').notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    /** In which capacity it was done, under the pseudonym that the office gave; never a name. */
    actor: jsonb().$type<Actor>().notNull(),
    commandId: uuid('command_id').notNull(),
    /** Whether it belongs to the worked story of a trial. */
    fictional: boolean().notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regency, table.seq] }),
    // Of two writers that saw the same version, one meets this index.
    uniqueIndex('event_stream').on(table.regency, table.streamId, table.streamVersion),
  ],
);

/** What a command answers when it is sent again. */
export interface CommandAnswer {
  readonly id: string;
  readonly version: number;
  readonly warnings: readonly Warning[];
}

/** The commands that were done, by the key of the client: sent again, they are answered and not done again. */
export const command = pgTable(
  'command',
  {
    regency: text().notNull(),
    office: text().notNull(),
    actor: text().notNull(),
    commandId: uuid('command_id').notNull(),
    requestHash: text('request_hash').notNull(),
    result: jsonb().$type<CommandAnswer>().notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'command_key', columns: [table.regency, table.office, table.actor, table.commandId] }),
  ],
);

/**
 * The last `seq` of each regency, and by which version of the program its read tables were written. Its row is the lock
 * under which a regency's events are numbered.
 */
export const counter = pgTable(
  'counter',
  {
    regency: text().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    readTables: integer('read_tables').notNull(),
  },
  (table) => [primaryKey({ columns: [table.regency] })],
);
