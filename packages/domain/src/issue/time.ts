import { CivilDate, Instant } from '@awaslog/law/civil-date';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const [FIRST_YEAR, LAST_YEAR] = [1945, 2199];

const isYearOfRecords = (text: unknown) => {
  const year = Number(String(text).slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

/** RFC 3339 allows any number of decimals; clocks and databases do not. */
function isReadable(moment: unknown): boolean {
  try {
    return Temporal.Instant.from(String(moment)) !== undefined;
  } catch {
    return false;
  }
}

/** A day that a record may name: no election lies outside these years, and no database has a year 0. */
export const RecordDay = CivilDate.pipe(z.custom<CivilDate>(isYearOfRecords, { error: 'YEAR_OUT_OF_RANGE' }));

/** A moment that a record may name, at most as fine as a nanosecond. */
export const RecordMoment = Instant.pipe(z.custom<Instant>(isReadable, { error: 'MOMENT_MALFORMED' })).pipe(
  z.custom<Instant>(isYearOfRecords, { error: 'YEAR_OUT_OF_RANGE' }),
);
