import { ok, refused, type Result } from '@awaslog/law/result';
import type { Store } from '../ports';
import { openEmbeddedStore } from './open-embedded';
import { openPostgresStore } from './open-postgres';
import type { StoreOptions } from './store-options';
import { storeOver } from './store-over';
import { KeyRefused, OpeningRefused, type StoreRefusal } from './store-refusal';

/** Opens a store, makes or migrates its tables, and takes the regencies in; or says why not. */
export async function openStore(options: StoreOptions): Promise<Result<Store, StoreRefusal>> {
  try {
    const { database } = options;
    const opened =
      database.kind === 'postgres' ? await openPostgresStore(database.url, options) : await openEmbeddedStore(options);
    return ok(await storeOver(opened, options));
  } catch (cause) {
    if (cause instanceof OpeningRefused || cause instanceof KeyRefused) return refused(cause.refusal);
    throw cause;
  }
}
