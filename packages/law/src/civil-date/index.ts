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

/** Days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: CivilDate, end: CivilDate): number {
  return Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(end), { largestUnit: 'days' }).days;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CivilDate;
}
