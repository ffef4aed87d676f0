import { sql, type Database, type Session } from '../database/database';
import { refuseOpening } from '../open/store-refusal';
import type { Migration } from './migration';

/** Numbers of any two programs agree only when they mean the same steps, so the name of each is kept beside it. */
const createTable = `create table if not exists migration (number integer primary key, name text not null)`;

/** The steps that were taken, in order; none in an empty database. */
export async function takenMigrations(session: Session): Promise<readonly Pick<Migration, 'number' | 'name'>[]> {
  const [there] = await session.query<{ there: boolean }>(sql(`select to_regclass('migration') is not null as there`));
  if (!there?.there) return [];
  return session.query(sql('select number, name from migration order by number'));
}

/** The steps that are missing. A step that this program does not know was taken by a newer one, and is refused. */
export async function pendingMigrations(
  session: Session,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const taken = await takenMigrations(session);
  const unknown = taken.some(({ number, name }) => migrations[number - 1]?.name !== name);
  if (unknown) refuseOpening('NEWER_STORE');
  return migrations.slice(taken.length);
}

/** Takes the missing steps in one transaction: after a failure the tables are as they were. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  before: (session: Session, version: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  return database.transaction(async (session) => {
    // Several gateways may start at once on one PostgreSQL: one migrates, the others wait and find nothing to do.
    await session.query(sql(`set local statement_timeout = 0`));
    await session.query(sql(`set local lock_timeout = 0`));
    await session.query(sql(`select pg_advisory_xact_lock(hashtext('awaslog_migration'))`));
    const pending = await pendingMigrations(session, migrations);
    if (pending.length === 0) return 0;
    const version = migrations.length - pending.length;
    if (version > 0) await before(session, version);
    await session.query(sql(createTable));
    for (const { number, name, statements } of pending) {
      for (const statement of statements) await session.query(sql(statement));
      await session.query(sql('insert into migration (number, name) values ($1::integer, $2::text)', [number, name]));
    }
    return pending.length;
  });
}
