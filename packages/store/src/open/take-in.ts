import type { Regency } from '@awaslog/regency/regency';
import { sql, type Database, type Session } from '../database/database';
import { insertRows, takeExcluded } from '../database/table-sql';
import { area } from '../schema';
import type { StorePurpose } from '../ports';
import { rebuild } from '../project/rebuild';
import { settledPurpose } from './purpose';
import { refuseOpening } from './store-refusal';

/**
 * Raised when the program writes its read tables differently; a regency of an older number is then rebuilt at opening.
 * `scripts/write-read-tables.ts` then writes down what it makes of the samples now.
 */
export const READ_TABLES = 10;

/** Writes down what a new store is for, once and for good. */
export async function settlePurpose(session: Session, purpose: StorePurpose): Promise<void> {
  await session.query(sql('insert into store_meta (purpose) values ($1::text) on conflict do nothing', [purpose]));
  // Two processes may open a new store at once; the second finds what the first wrote.
  if ((await settledPurpose(session)) !== purpose) refuseOpening('OTHER_PURPOSE');
}

const areasText = insertRows(area, '$1', {
  onConflict: `on conflict (regency, code) do update set ${takeExcluded(area, ['name', 'level', 'kind', 'parent'])}
    where area is distinct from excluded`,
});

/**
 * Gives a regency its counter and copies its areas; where an older program wrote its read tables, they are written anew.
 * An area that the regency lists no more stays, since records may lie in it.
 */
export async function takeRegencyIn(database: Database, regency: Regency): Promise<void> {
  const { code, zone, areas } = regency;
  const rows = areas.map((one) => {
    const { code: area, name, level, kind, parent } = one;
    return { regency: code, code: area, name, level, kind, parent };
  });
  await database.query(
    sql('insert into counter (regency, seq, read_tables) values ($1::text, 0, $2::integer) on conflict do nothing', [
      code,
      READ_TABLES,
    ]),
  );
  await database.query(sql(areasText, [JSON.stringify(rows)]));
  const [counter] = await database.query<{ number: number }>(
    sql('select read_tables as number from counter where regency = $1::text', [code]),
  );
  if (counter?.number === READ_TABLES) return;
  await rebuild(database, { regency: code, zone });
  await database.query(
    sql('update counter set read_tables = $2::integer where regency = $1::text', [code, READ_TABLES]),
  );
}
