import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day of the civil calendar at a place, `YYYY-MM-DD`. It has no zone: the place gives it. */
export const CivilDate = z.iso.date().brand<'CivilDate'>();
export type CivilDate = z.infer<typeof CivilDate>;

/** A moment, RFC 3339 with its offset: `2024-02-05T09:30:00+08:00`. */
export const Instant = z.iso.datetime({ offset: true }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** An IANA zone of Indonesia: WIB, WITA or WIT. */
export const Zone = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']);
export type Zone = z.infer<typeof Zone>;

/** The civil day of a moment at a place. */
export function civilDateOf(instant: Instant, zone: Zone): CivilDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as CivilDate;
}

/** The same moment, written with the offset of a place, to the second. */
export function instantAt(instant: Instant, zone: Zone): Instant {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' }) as Instant;
}

/** A wall-clock reading of a place, `2024-02-05T09:30`, as a moment; nothing when it is not one. */
export function instantOfLocal(text: string, zone: Zone): Instant | undefined {
  if (!z.iso.datetime({ local: true }).safeParse(text).success || text.endsWith('Z')) return undefined;
  return Temporal.PlainDateTime.from(text)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' }) as Instant;
}
