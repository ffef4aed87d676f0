import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { runServer, type RunningServer } from './postgres/server';

/** A database of its own on the test server. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A real PostgreSQL server that this call started. */
export interface TestPostgres {
  /** A first database, empty. */
  readonly url: string;
  /** Another empty database; what is done in one is not seen in another. */
  createDatabase(): Promise<TestDatabase>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL server on a free loopback port in a fresh temporary directory. It stops with `stop()`, and
 * with the tests however they end. When there is no server to start, it fails with a sentence; it never skips.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const server = await runServer();
  try {
    await proveOwn(server);
    const { url } = await createDatabase(server);
    return { url, createDatabase: () => createDatabase(server), stop: () => server.stop() };
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

/**
 * Nothing is created before the server has named the data directory that was made for it: the port could belong to
 * somebody's real database by now.
 */
async function proveOwn(server: RunningServer): Promise<void> {
  const [row] = await ask<{ directory: string }>(server, `select current_setting('data_directory') as directory`);
  if (row?.directory !== server.dataDirectory) {
    throw new Error(
      `The server on port ${server.port} is not the one that was started for the tests; it was left alone.`,
    );
  }
}

async function createDatabase(server: RunningServer): Promise<TestDatabase> {
  const name = `awaslog_test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`);
  return {
    url: urlOf(server, name),
    drop: async () => {
      await ask(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function ask<Row extends pg.QueryResultRow>(server: RunningServer, statement: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres') });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

function urlOf({ user, password, port }: RunningServer, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}
