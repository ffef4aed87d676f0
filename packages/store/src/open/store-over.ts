import { peopleOver } from '../people/people';
import { requireKeys } from '../people/require-keys';
import type { Store } from '../ports';
import { rebuild } from '../project/rebuild';
import { readerOf } from '../read/reader';
import { redatingsOver } from '../redate/redatings';
import { execute } from '../write/execute';
import { Writers } from '../write/writers';
import { importIncidents } from '../write/import-incidents';
import { persist } from '../database/persist';
import { clearTrial } from './clear-trial';
import type { StoreOptions } from './store-options';
import type { Opened } from './opened';
import { settlePurpose, takeRegencyIn } from './take-in';

/** The store over an open database: writes down its purpose, takes the regencies in, and puts the paths together. */
export async function storeOver(
  opened: Opened,
  { regencies, keys }: Pick<StoreOptions, 'regencies' | 'keys'>,
): Promise<Store> {
  const { database, purpose, promises, close } = opened;
  const writers = new Writers();
  const byCode = new Map(regencies.map((regency) => [regency.code, regency]));
  try {
    if (keys) await requireKeys(database, keys, byCode);
    await settlePurpose(database, purpose);
    for (const regency of regencies) await takeRegencyIn(database, regency);
    return {
      ...readerOf(database, byCode),
      purpose,
      promises,
      execute: (request) => execute({ database, purpose, regencies: byCode, writers }, request),
      ...redatingsOver(database, byCode, writers),
      people: peopleOver({ database, regencies: byCode, keys }),
      importIncidents: (incidents) => persist(() => importIncidents(database, incidents)),
      rebuild: async (code) => {
        const regency = byCode.get(code);
        if (!regency) throw new Error('The store was not opened for this regency');
        await rebuild(database, { regency: code, zone: regency.zone });
      },
      clearTrial: () => clearTrial(database, purpose),
      statementCount: () => database.statementCount(),
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}
