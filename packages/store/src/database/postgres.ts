import type { Pool, PoolClient } from 'pg';
import { closed, StoreError } from '../open/store-error';
import type { Database, Session, SqlStatement } from './database';
import { databaseErrorOf } from './database-error';
import { StatementNames } from './statement-names';

export interface PostgresOptions {
  readonly url: string;
  readonly connections: number;
  readonly statementTimeoutMs: number;
  /** How long a statement may wait for what another one holds; a transaction may lift it for itself. */
  readonly lockTimeoutMs: number;
}

/** PostgreSQL as a `Database`, over a pool of connections. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections,
    // A connection knows its prepared statements; the default of ten seconds throws them away with every pause.
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
    statement_timeout: options.statementTimeoutMs,
    lock_timeout: options.lockTimeoutMs,
    application_name: 'awaslog',
    keepAlive: true,
  });
  // A connection that is cut speaks through itself or through the pool; unheard, either would end the process.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  const names = new StatementNames();
  let statements = 0;

  async function send<Row>(target: Pool | PoolClient, { text, params }: SqlStatement): Promise<readonly Row[]> {
    if (pool.ended) throw new StoreError('CLOSED', closed);
    statements += 1;
    const name = params.length > 0 ? names.nameOf(text) : undefined;
    try {
      const answer = await target.query({ text, values: [...params], ...(name ? { name } : {}) });
      return answer.rows as Row[];
    } catch (cause) {
      throw databaseErrorOf(cause);
    }
  }

  async function transaction<Value>(work: (session: Session) => Promise<Value>): Promise<Value> {
    const client = await pool.connect().catch((cause: unknown) => {
      throw databaseErrorOf(cause);
    });
    const session: Session = { query: (statement) => send(client, statement) };
    let broken: Error | undefined;
    try {
      await send(client, { text: 'begin', params: [] });
      const value = await work(session);
      await send(client, { text: 'commit', params: [] });
      return value;
    } catch (cause) {
      // A connection that cannot even take its work back is not given to anybody again.
      await send(client, { text: 'rollback', params: [] }).catch((failure: Error) => (broken = failure));
      throw cause;
    } finally {
      client.release(broken);
    }
  }

  return {
    query: (statement) => send(pool, statement),
    transaction,
    statementCount: () => statements,
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
}

function ignore(): void {
  // The statement that was under way fails by itself, and the pool opens another connection.
}
