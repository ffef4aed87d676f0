import type { Regency } from '@awaslog/regency/regency';
import { sql, type Session } from '../database/database';
import { insertRows, takeExcluded } from '../database/table-sql';
import type { StorePurpose } from '../ports';
import { area } from '../schema';
import { refuseOpening } from './store-refusal';

/** Raised when the program writes its read tables differently; a store of an older number is then rebuilt at opening. */
export const READ_TABLES = 1;

interface Meta {
  readonly purpose: StorePurpose;
  readonly readTables: number;
}

/** Settles what the store is for, once and for good. */
export async function settlePurpose(
  session: Session,
  wanted: StorePurpose | undefined,
  usual: StorePurpose,
  accept: (purpose: StorePurpose) => Promise<void>,
): Promise<Meta> {
  const known = await metaOf(session);
  const purpose = known?.purpose ?? wanted ?? usual;
  if (wanted && purpose !== wanted) refuseOpening('OTHER_PURPOSE');
  await accept(purpose);
  if (known) return known;
  await session.query(
    sql(`insert into store_meta (purpose, read_tables) values ($1::text, $2::integer) on conflict do nothing`, [
      purpose,
      READ_TABLES,
    ]),
  );
  const settled = (await metaOf(session))!;
  // Two processes may open a new store at once; the second takes what the first wrote, or is refused.
  if (settled.purpose !== purpose) refuseOpening('OTHER_PURPOSE');
  return settled;
}

async function metaOf(session: Session): Promise<Meta | undefined> {
  const [meta] = await session.query<Meta>(sql(`select purpose, read_tables as "readTables" from store_meta`));
  return meta;
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
