import type { Text } from '@awaslog/law/result';
import type { FolderLock } from '../database/folder-lock';
import { lockFolder } from '../database/lock';
import { copyDatabase, hasCopies, hasDatabase, prepareFolder, type StoreFolder } from '../database/folder';
import { openEmbedded, type EmbeddedOptions } from '../database/embedded';
import { migrations as ownMigrations } from '../generated/migrations';
import type { Migration } from '../migrate/migration';
import { migrate, pendingMigrations } from '../migrate/migrate';
import type { StoreOptions } from './store-options';
import type { Opened } from './opened';
import { purposeOf } from './purpose';
import { OpeningRefused, refuseDamaged } from './store-refusal';

const FIVE_MINUTES = 5 * 60_000;
const ONE_MINUTE = 60_000;

const survivesCrashes: Text = {
  id: 'Data bertahan bila program atau komputer berhenti mendadak, tetapi tidak bila listrik padam: basis data ini tidak pernah memanggil fsync.',
  en: 'What was acknowledged survives a crash of the program, but not a power cut: this database never calls fsync.',
};
const onlyInMemory: Text = {
  id: 'Data hanya ada di memori dan hilang saat program berhenti.',
  en: 'Data lives in memory only and is gone when the program stops.',
};
const useServer: Text = {
  id: 'Untuk bukti perkara yang sebenarnya, pakai PostgreSQL.',
  en: 'For the evidence of real cases use PostgreSQL.',
};

/** Opens PGlite, in memory or in a folder that this process alone may use. */
export async function openEmbeddedStore(
  options: StoreOptions,
  migrations: readonly Migration[] = ownMigrations,
): Promise<Opened> {
  const embedded = {
    checkpointEveryMs: options.checkpointEveryMs ?? FIVE_MINUTES,
    stuckAfterMs: options.stuckAfterMs ?? ONE_MINUTE,
    onStuck: options.onStuck,
  };
  if (options.database.kind !== 'embedded') {
    const database = await openEmbedded(embedded);
    await migrate(database, migrations);
    const promises = [onlyInMemory, useServer];
    return {
      database,
      purpose: options.purpose ?? options.newStoreIs ?? 'TRIAL',
      promises,
      close: () => database.close(),
    };
  }
  const folder = prepareFolder(options.database.folder);
  const lock = await lockFolder(folder.path);
  try {
    const { database, purpose } = await openInFolder(folder, { ...options, ...embedded }, migrations);
    const close = async () => {
      try {
        await database.close();
      } finally {
        await lock.release();
      }
    };
    return { database, purpose, promises: [survivesCrashes, useServer], close };
  } catch (cause) {
    return await giveUp(lock, folder, cause);
  }
}

/** A database is copied as it rests, so it is closed again when its tables have to change. */
async function openInFolder(
  folder: StoreFolder,
  embedded: Omit<EmbeddedOptions, 'folder'> & Pick<StoreOptions, 'purpose' | 'newStoreIs'>,
  migrations: readonly Migration[],
): Promise<Pick<Opened, 'database' | 'purpose'>> {
  const open = () => openEmbedded({ ...embedded, folder: folder.database });
  const isNew = !hasDatabase(folder);
  let database = await open();
  try {
    const purpose = await purposeOf(database, embedded.purpose, embedded.newStoreIs ?? 'TRIAL');
    const pending = await pendingMigrations(database, migrations);
    const version = migrations.length - pending.length;
    if (!isNew && version > 0 && pending.length > 0) {
      await database.close();
      copyDatabase(folder, version);
      database = await open();
    }
    await migrate(database, migrations);
    return { database, purpose };
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

/** PGlite says of a directory that it cannot read only that it aborted; there is nothing to be made of its words. */
async function giveUp(lock: FolderLock, folder: StoreFolder, cause: unknown): Promise<never> {
  await lock.release();
  if (cause instanceof OpeningRefused) throw cause;
  return refuseDamaged(hasCopies(folder));
}
