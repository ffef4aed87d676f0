import type { Regency } from '@awaslog/regency/regency';
import { sql, type Session } from '../database/database';
import { insertRows, takeExcluded } from '../database/table-sql';
import { area } from '../schema';
import type { StorePurpose } from '../ports';
import { settledPurpose } from './purpose';
import { refuseOpening } from './store-refusal';

/**
 * Raised when the program writes its read tables differently; a store of an older number is then rebuilt at opening.
 * `scripts/write-read-tables.ts` then writes down what it makes of the samples now.
 */
export const READ_TABLES = 6;

/** Writes down what a new store is for, once and for good, and answers by which number its read tables were written. */
export async function settlePurpose(session: Session, purpose: StorePurpose): Promise<number> {
  await session.query(
    sql('insert into store_meta (purpose, read_tables) values ($1::text, $2::integer) on conflict do nothing', [
      purpose,
      READ_TABLES,
    ]),
  );
  // Two processes may open a new store at once; the second finds what the first wrote.
  if ((await settledPurpose(session)) !== purpose) refuseOpening('OTHER_PURPOSE');
  const [meta] = await session.query<{ number: number }>(sql('select read_tables as number from store_meta'));
  return meta!.number;
}

export async function markRebuilt(session: Session): Promise<void> {
  await session.query(sql('update store_meta set read_tables = $1::integer', [READ_TABLES]));
}

const areasText = insertRows(area, '$1', {
  onConflict: `on conflict (regency, code) do update set ${takeExcluded(area, ['name', 'level', 'kind', 'parent'])}
    where area is distinct from excluded`,
});

/**
 * Gives each regency its counter and copies its areas. An area that the regency lists no more stays, since records
 * may lie in it.
 */
export async function takeRegencyIn(session: Session, regency: Regency): Promise<void> {
  const rows = regency.areas.map(({ code, name, level, kind, parent }) => ({
    ...{ regency: regency.code, code, name, level, kind, parent },
  }));
  await session.query(
    sql('insert into counter (regency, seq) values ($1::text, 0) on conflict do nothing', [regency.code]),
  );
  await session.query(sql(areasText, [JSON.stringify(rows)]));
}
