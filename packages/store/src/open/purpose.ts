import { sql, type Session } from '../database/database';
import type { StorePurpose } from '../ports';
import { refuseOpening } from './store-refusal';

/** What the store was made for; undefined before it is made. */
export async function settledPurpose(session: Session): Promise<StorePurpose | undefined> {
  const [there] = await session.query<{ there: boolean }>(sql(`select to_regclass('store_meta') is not null as there`));
  if (!there?.there) return undefined;
  const [meta] = await session.query<{ purpose: StorePurpose }>(sql('select purpose from store_meta'));
  return meta?.purpose;
}

/**
 * What the store is for, or will be. It is asked before anything is written, so that a store that is refused is left
 * as it was.
 */
export async function purposeOf(
  session: Session,
  wanted: StorePurpose | undefined,
  usual: StorePurpose,
): Promise<StorePurpose> {
  const settled = await settledPurpose(session);
  if (settled && wanted && settled !== wanted) refuseOpening('OTHER_PURPOSE');
  return settled ?? wanted ?? usual;
}
