import type { Text } from '@awaslog/law/result';
import { sql, type Database } from '../database/database';
import { DatabaseError } from '../database/database-error';
import { openPostgres } from '../database/postgres';
import { migrations as ownMigrations } from '../generated/migrations';
import { copyTables } from '../migrate/copy-tables';
import type { Migration } from '../migrate/migration';
import { migrate } from '../migrate/migrate';
import type { StorePurpose } from '../ports';
import type { StoreOptions } from './store-options';
import type { Opened } from './opened';
import { CONNECTIONS, LOCK_TIMEOUT_MS, STATEMENT_TIMEOUT_MS } from './patience';
import { purposeOf } from './purpose';
import { OpeningRefused, refuseOpening, storeRefusal, type StoreRefusalCode } from './store-refusal';

const OLDEST_SERVER = 150_000;

const durable: Text = {
  id: 'Yang sudah dikonfirmasi tersimpan, juga bila listrik padam, sejauh cakram server menepati janjinya.',
  en: 'What was acknowledged is kept, through a power cut too, as far as the disk of the server keeps its word.',
};
const notDurable: Text = {
  id: 'Server ini berjalan dengan fsync atau synchronous_commit mati: data terakhir dapat hilang saat listrik padam.',
  en: 'This server runs with fsync or synchronous_commit off: a power cut may lose the latest data.',
};

interface ServerFacts {
  readonly version: number;
  readonly durable: boolean;
  readonly powerful: boolean;
}

/** Opens PostgreSQL. What a server may not be is decided by what the store is for; a trial is only told. */
export async function openPostgresStore(
  url: string,
  { log, purpose: wanted, newStoreIs = 'RECORDS' }: StoreOptions,
  migrations: readonly Migration[] = ownMigrations,
): Promise<Opened> {
  const database = await connect(url);
  try {
    const server = await factsOf(database);
    if (server.version < OLDEST_SERVER) refuseOpening('SERVER_TOO_OLD');
    const purpose = await purposeOf(database, wanted, newStoreIs);
    judge(server, purpose, log);
    await migrate(database, migrations, copyTables);
    return {
      database,
      purpose,
      promises: [server.durable ? durable : notDurable],
      close: () => database.close(),
    };
  } catch (cause) {
    await database.close();
    throw asRefusal(cause);
  }
}

/** An address that is none is refused without being repeated: it may hold a password. */
function connect(url: string): Promise<Database> {
  if (!URL.canParse(url)) refuseOpening('DATABASE_UNREACHABLE');
  return openPostgres({
    url,
    connections: CONNECTIONS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    lockTimeoutMs: LOCK_TIMEOUT_MS,
  });
}

async function factsOf(database: Database): Promise<ServerFacts> {
  const [facts] = await database.query<ServerFacts>(
    sql(`select current_setting('server_version_num')::integer as version,
      current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as durable,
      rolsuper or rolbypassrls as powerful
      from pg_roles where rolname = current_user`),
  );
  return facts!;
}

function judge(server: ServerFacts, purpose: StorePurpose, log: StoreOptions['log']): void {
  const faults: StoreRefusalCode[] = [
    ...(server.powerful ? (['LOGIN_TOO_POWERFUL'] as const) : []),
    ...(server.durable ? [] : (['SERVER_NOT_DURABLE'] as const)),
  ];
  const [first] = faults;
  if (purpose === 'RECORDS' && first) refuseOpening(first);
  for (const fault of faults) log?.({ level: 'WARNING', text: storeRefusal(fault).message });
}

/** What the server said, in our words; a bug stays a bug. */
function asRefusal(cause: unknown): unknown {
  if (!(cause instanceof DatabaseError)) return cause;
  const { sqlState } = cause;
  if (sqlState.startsWith('28')) return new OpeningRefused(storeRefusal('LOGIN_REFUSED'));
  if (sqlState === '42501') return new OpeningRefused(storeRefusal('LOGIN_MAY_NOT_MIGRATE'));
  if (sqlState === '3D000' || cause.isConnectionLoss) return new OpeningRefused(storeRefusal('DATABASE_UNREACHABLE'));
  return cause;
}
