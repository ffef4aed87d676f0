import type { Regency } from '@awaslog/regency/regency';
import { fileKeyRing, openStore, type Store, type StorePurpose } from '@awaslog/store/store';
import { type DataFolder, dataFolder, makeDataFolder } from './data-folder';
import { UnusableInput, type Io } from './io';

export interface OpenOptions {
  readonly regency: Regency;
  readonly io: Io;
  /** What a new store shall be for; an existing one must be for the same. */
  readonly purpose?: StorePurpose;
}

/** Opens the store that the environment names: PostgreSQL by `DATABASE_URL`, else the embedded one in the data folder. */
export async function openChosenStore({ regency, io, purpose }: OpenOptions): Promise<Store> {
  const url = io.env['DATABASE_URL'];
  const folder = dataFolder(io);
  makeDataFolder(folder);
  const opened = await openStore({
    database: url ? { kind: 'postgres', url } : { kind: 'embedded', folder: folder.store },
    regencies: [regency],
    ...keysOf(io, folder),
    ...(purpose ? { purpose } : {}),
    // Real records are begun on purpose, with `--records`; whatever else is new is a trial.
    newStoreIs: 'TRIAL',
    onStuck: (sentence) => {
      io.err(`awaslog: ${sentence.en}`);
      process.exit(1);
    },
  });
  if (!opened.ok) throw new UnusableInput(`${opened.refusal.message.en} ${opened.refusal.nextStep.en}`);
  return opened.value;
}

/**
 * The keys that seal identities: in the folder that `AWASLOG_KEYS` names, else beside an embedded store. For a PostgreSQL
 * they lie where somebody chose to put them, or identities cannot be kept.
 */
function keysOf(io: Io, folder: DataFolder): Pick<Parameters<typeof openStore>[0], 'keys'> {
  const path = io.env['AWASLOG_KEYS'] ?? (io.env['DATABASE_URL'] ? undefined : folder.keys);
  if (path === undefined) return {};
  return { keys: fileKeyRing(path, { log: ({ text }) => io.err(`awaslog: ${text.en}`) }) };
}

/** Opens the store for one piece of work and closes it whatever happens. */
export async function withStore<Value>(options: OpenOptions, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openChosenStore(options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
