import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { PersonField, PersonRole } from '@awaslog/domain/report';

/**
 * Reporters, respondents, witnesses and whoever else a case knows only by reference. Who they are lies sealed in
 * `ciphertext`; what stands open says no more than that somebody is kept, and of which kind. Nothing here follows from
 * the log, so a rebuild leaves it alone. Bytes are written as base64.
 */
export const person = pgTable(
  'person',
  {
    regency: text().notNull(),
    reference: uuid().notNull(),
    role: text().$type<PersonRole>().notNull(),
    /** Which fields were given, never what they say. */
    presentFields: text('present_fields').array().$type<PersonField[]>().notNull(),
    /** The regency's key under which the key of this one person is wrapped; it lies outside the database. */
    keyId: text('key_id').notNull(),
    wrappedKey: text('wrapped_key').notNull(),
    nonce: text().notNull(),
    ciphertext: text().notNull(),
    /** Tells whether the same was sent again; a plain hash of a name could be guessed, this needs the regency's key. */
    contentMac: text('content_mac').notNull(),
    /** Who kept it: the office and the pseudonym that it gave, as in the log. */
    office: text().notNull(),
    actor: text().notNull(),
    /** The civil day of the place; the hour at which somebody came would tell more of him than is needed. */
    keptOn: date('kept_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regency, table.reference] }),
    index('person_sealed_under').on(table.regency, table.keyId),
  ],
);
