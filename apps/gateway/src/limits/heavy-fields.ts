import { fieldsOfHistory } from '../read/matter-parts';

/** A whole matter takes the time of so many fields to be read: it may hold a hundred entries with long texts. */
export const WHOLE_MATTER = 100;

/** What a field costs beyond itself and what is selected below it, since more is read for it than it shows. */
export const heavyFields: ReadonlyMap<string, number> = new Map(
  fieldsOfHistory.map((name) => [`Matter.${name}`, WHOLE_MATTER]),
);
