import { sql, type Session } from '../database/database';

const KEPT_COPIES = 2;

/**
 * Copies every table into a schema of its own, in the transaction that then changes the tables. It holds the rows and
 * not the indexes, and needs as much room as they do; it is a way back from a bad step and no backup, since it lives
 * in the same database. The newest two are kept.
 */
export async function copyTables(session: Session, version: number): Promise<void> {
  const schema = `awaslog_before_${version + 1}`;
  await session.query(sql(`create schema ${schema}`));
  const tables = await session.query<{ name: string }>(
    sql(`select quote_ident(tablename) as name from pg_tables where schemaname = current_schema() order by 1`),
  );
  for (const { name } of tables) {
    await session.query(sql(`create table ${schema}.${name} as table ${name}`));
  }
  for (const old of (await copiesOf(session)).slice(0, -KEPT_COPIES)) {
    await session.query(sql(`drop schema ${old} cascade`));
  }
}

async function copiesOf(session: Session): Promise<readonly string[]> {
  const rows = await session.query<{ name: string }>(
    sql(`select nspname as name from pg_namespace where nspname ~ '^awaslog_before_\\d+$'`),
  );
  const numberOf = (name: string) => Number(name.slice('awaslog_before_'.length));
  return rows.map(({ name }) => name).sort((one, other) => numberOf(one) - numberOf(other));
}
