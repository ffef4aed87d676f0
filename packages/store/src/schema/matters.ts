import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Matter, MatterEntry, ProcessName } from '@awaslog/domain/handling';
import type { RegisterNumber } from '@awaslog/domain/office';
import type { AnnouncedMatter } from '../ports';

/** The part of a matter that is kept as it is; the rest of it stands beside it, or in the rows of its clocks. */
export type StoredMatter = Omit<Matter, 'version' | 'clocks' | 'entries'>;

/**
 * A matter as it stands: all of it but its clocks, and beside it what lists are filtered and ordered by. Its history may
 * be long and is a column of its own, so that who asks for less does not read it.
 */
export const matter = pgTable(
  'matter',
  {
    regency: text().notNull(),
    id: uuid().notNull(),
    version: integer().notNull(),
    sourceKind: text('source_kind').notNull(),
    /** The finding and its record that it came from; a report has neither. */
    findingId: uuid('finding_id'),
    recordId: uuid('record_id'),
    election: text().notNull(),
    substage: text(),
    area: text().notNull(),
    station: text(),
    office: text().notNull(),
    division: text(),
    handlers: text().array().notNull(),
    kinds: text().array().notNull(),
    /** How its processes stand, each as `PROCESS:STATE`. */
    states: text().array().notNull(),
    /** The state of each process by its name; one that the matter has not is not there. */
    tracks: jsonb().$type<Readonly<Partial<Record<ProcessName, string>>>>().notNull(),
    /** The newest number that a register gave it. */
    numberText: text('number_text'),
    begunOn: date('begun_on', { mode: 'string' }).notNull(),
    registeredOn: date('registered_on', { mode: 'string' }),
    /** By which the work list has it first: the earliest `earliest` of its running clocks, which are changed with it. */
    nextDeadline: date('next_deadline', { mode: 'string' }),
    announcedOn: date('announced_on', { mode: 'string' }),
    /** Orders what was announced on one day. Anybody may page by it, so it tells nothing: neither when nor how many. */
    announcedKey: text('announced_key'),
    /** What anybody may read of it once it was announced. */
    announced: jsonb().$type<AnnouncedMatter>(),
    fictional: boolean().notNull(),
    begunSeq: bigint('begun_seq', { mode: 'number' }).notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
    matter: jsonb().$type<StoredMatter>().notNull(),
    entries: jsonb().$type<readonly MatterEntry[]>().notNull(),
    /** Every number that a register gave it, oldest first. */
    numbers: jsonb().$type<readonly RegisterNumber[]>().notNull(),
    /** What it is searched by, in small letters: its numbers, and the place and the account as they were first stated. */
    searched: text().notNull(),
  },
  (table) => [
    primaryKey({ name: 'matter_key', columns: [table.regency, table.id] }),
    uniqueIndex('matter_seq').on(table.regency, table.begunSeq),
    // A finding is registered once: of two that register it, one meets this index.
    uniqueIndex('matter_finding').on(table.regency, table.findingId),
    index('matter_area').on(table.regency, table.area.op('text_pattern_ops'), table.begunSeq),
    index('matter_office').on(table.regency, table.office, table.begunSeq),
    // What has no such day comes last whichever end comes first, so each end is an order of its own.
    index('matter_registered_newest').on(
      table.regency,
      sql`coalesce(registered_on, '-infinity'::date)`,
      table.begunSeq,
    ),
    index('matter_registered_oldest').on(table.regency, sql`coalesce(registered_on, 'infinity'::date)`, table.begunSeq),
    index('matter_deadline_soonest').on(table.regency, sql`coalesce(next_deadline, 'infinity'::date)`, table.begunSeq),
    index('matter_deadline_furthest').on(
      table.regency,
      sql`coalesce(next_deadline, '-infinity'::date)`,
      table.begunSeq,
    ),
    index('matter_announced')
      .on(table.regency, table.announcedOn, table.announcedKey)
      .where(sql`announced_on is not null`),
  ],
);

/**
 * The numbers that the registers gave, each with the matter or the record that has it. The key lets no number be given
 * twice.
 */
export const registerEntry = pgTable(
  'register_entry',
  {
    regency: text().notNull(),
    series: text().notNull(),
    /** The area whose office keeps the series: a sub-district, or the regency where one series serves all of it. */
    keeper: text().notNull(),
    year: smallint().notNull(),
    serial: integer().notNull(),
    text: text(),
    /** One of the two has it. */
    matterId: uuid('matter_id'),
    recordId: uuid('record_id'),
  },
  (table) => [
    primaryKey({
      name: 'register_entry_key',
      columns: [table.regency, table.series, table.keeper, table.year, table.serial],
    }),
    index('register_entry_matter').on(table.regency, table.matterId),
  ],
);
