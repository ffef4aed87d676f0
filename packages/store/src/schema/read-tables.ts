import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { PreliminaryInformation, SupervisionRecord } from '@awaslog/domain/supervision';

/*
 * What is read. All of it follows from the log and can be rebuilt from it. An area is searched by the range of codes
 * that lie in it, byte by byte, so that the search does not depend on the collation of the database.
 */

/** A supervision record as it stands: the whole of it, and beside it what lists are filtered and ordered by. */
export const supervisionRecord = pgTable(
  'supervision_record',
  {
    regency: text().notNull(),
    id: uuid().notNull(),
    version: integer().notNull(),
    state: text().notNull(),
    election: text().notNull(),
    substage: text().notNull(),
    area: text().notNull(),
    station: text(),
    suspected: boolean().notNull(),
    kinds: text().array().notNull(),
    /** The civil day of the place on which the supervision ended. */
    endedOn: date('ended_on', { mode: 'string' }).notNull(),
    /** The preliminary information that it traces. */
    preliminary: uuid(),
    fictional: boolean().notNull(),
    recordedSeq: bigint('recorded_seq', { mode: 'number' }).notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull(),
    record: jsonb().$type<SupervisionRecord>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regency, table.id] }),
    uniqueIndex('supervision_record_seq').on(table.regency, table.recordedSeq),
    index('supervision_record_area').on(table.regency, table.area.op('text_pattern_ops'), table.recordedSeq),
    index('supervision_record_station').on(table.regency, table.station, table.recordedSeq),
    index('supervision_record_preliminary').on(table.regency, table.preliminary),
  ],
);

/** A finding from its proposal on. */
export const finding = pgTable(
  'finding',
  {
    regency: text().notNull(),
    id: uuid().notNull(),
    recordId: uuid('record_id').notNull(),
    state: text().notNull(),
    election: text().notNull(),
    substage: text().notNull(),
    area: text().notNull(),
    station: text(),
    /** What the plenary fixed; before it, what was suspected. */
    kinds: text().array().notNull(),
    foundOn: date('found_on', { mode: 'string' }).notNull(),
    proposedSeq: bigint('proposed_seq', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'finding_key', columns: [table.regency, table.id] }),
    uniqueIndex('finding_seq').on(table.regency, table.proposedSeq),
    index('finding_area').on(table.regency, table.area.op('text_pattern_ops'), table.proposedSeq),
    index('finding_record').on(table.regency, table.recordId, table.proposedSeq),
  ],
);

/** Informasi awal that an office traces. */
export const preliminaryInformation = pgTable(
  'preliminary_information',
  {
    regency: text().notNull(),
    id: uuid().notNull(),
    /** The press report or the matter that it came from; a tip has neither. */
    incidentId: text('incident_id'),
    matterId: uuid('matter_id'),
    area: text().notNull(),
    fictional: boolean().notNull(),
    takenUpSeq: bigint('taken_up_seq', { mode: 'number' }).notNull(),
    information: jsonb().$type<PreliminaryInformation>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regency, table.id] }),
    uniqueIndex('preliminary_information_seq').on(table.regency, table.takenUpSeq),
  ],
);

/**
 * Counts of records by place and sub-stage. A record is counted at its area, at every area above it in the regency and
 * at its station, so that an overview reads the same few rows however many records there are.
 */
export const summary = pgTable(
  'summary',
  {
    regency: text().notNull(),
    place: text().notNull(),
    substage: text().notNull(),
    records: integer().notNull(),
    suspicions: integer().notNull(),
    findings: integer().notNull(),
    openAdvice: integer('open_advice').notNull(),
  },
  (table) => [primaryKey({ columns: [table.regency, table.place, table.substage] })],
);
