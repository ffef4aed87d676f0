import type { Regency } from '@awaslog/regency/regency';
import type { AreaCode } from '@awaslog/domain/territory';
import { sql, type Session } from '../database/database';
import { KeyRefused } from '../open/store-refusal';
import type { KeyRing } from '../ports';

/**
 * Sees at opening whether everybody who is sealed could be opened again. A ring that lost a key would else make a new
 * one, and the loss would show only when somebody is needed.
 */
export async function requireKeys(
  session: Session,
  keys: KeyRing,
  regencies: ReadonlyMap<AreaCode, Regency>,
): Promise<void> {
  const sealed = await session.query<{ regency: AreaCode; keyId: string }>(
    sql('select distinct regency, key_id as "keyId" from person order by regency, key_id'),
  );
  for (const { regency, keyId } of sealed) if (regencies.has(regency)) await keyOf(keys, regency, keyId);
}

/** The key of that id; a ring that has none is refused. */
export async function keyOf(keys: KeyRing, regency: AreaCode, id: string) {
  const key = await keys.byId(regency, id);
  if (!key) throw new KeyRefused('KEY_MISSING');
  return key;
}
