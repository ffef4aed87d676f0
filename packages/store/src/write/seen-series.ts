import type { KeptSeries } from '@awaslog/regency/regency';

/** The series that a command takes a number from, with the last number that it gave. */
export type SeenSeries = KeptSeries & { readonly last: number };

/** Part of a look: the last number of a series, which the three parameters from this one on name. */
export function lastSerialText(first: number): string {
  return `(select max(serial) from register_entry where regency = $1::text and series = $${first}::text
   and keeper = $${first + 1}::text and year = $${first + 2}::smallint)`;
}

export function lastSerialParams(series: KeptSeries | null): readonly unknown[] {
  return series ? [series.series, series.keeper, series.year] : [null, null, null];
}

/** The next free serial of the series that was looked at. */
export function nextSerialIn(seen: SeenSeries | null): (asked: KeptSeries) => number {
  return (asked) => {
    if (seen?.series !== asked.series || seen.year !== asked.year) {
      throw new Error(`No look was taken at the series ${asked.series} of ${asked.year}`);
    }
    return seen.last + 1;
  };
}
