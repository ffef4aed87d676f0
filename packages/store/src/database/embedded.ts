import type { Text } from '@awaslog/law/result';
import { closed, StoreError } from '../open/store-error';
import type { Database, Session, SqlStatement } from './database';
import { startBlockedGuard } from './blocked-guard';
import { databaseErrorOf } from './database-error';
import { PreparedStatements } from './prepared';
import { Watchdog } from './watchdog';

export interface EmbeddedOptions {
  /** Absent: in memory, gone with the process. */
  readonly folder?: string;
  readonly checkpointEveryMs: number;
  readonly stuckAfterMs: number;
  readonly onStuck?: ((sentence: Text) => void) | undefined;
}

/** PGlite as a `Database`: one connection, on this thread; PGlite itself queues what comes while a statement runs. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  // Loaded only here: it brings a whole PostgreSQL with it, which a store on a server does without.
  const { PGlite, Mutex, protocol } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create(options.folder === undefined ? {} : { dataDir: options.folder });
  const watchdog = new Watchdog(options.stuckAfterMs, options.onStuck);
  // Memory has no disk to be full, and a store of a test needs no second thread.
  const guard = options.folder === undefined ? undefined : startBlockedGuard(options.stuckAfterMs);
  const prepared = new PreparedStatements(pglite, protocol);
  // PGlite is one connection: a statement waits until the one before it, or the whole transaction before it, is done.
  const connection = new Mutex();
  let statements = 0;

  async function guarded<Row>(work: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
    if (pglite.closed) throw new StoreError('CLOSED', closed);
    statements += 1;
    guard?.begin();
    try {
      return await watchdog.watch(work);
    } catch (cause) {
      throw cause instanceof StoreError ? cause : databaseErrorOf(cause);
    } finally {
      guard?.end();
    }
  }

  const query = <Row>(statement: SqlStatement) =>
    connection.runExclusive(() => guarded(() => prepared.query<Row>(statement)));

  function transaction<Value>(work: (session: Session) => Promise<Value>): Promise<Value> {
    return connection.runExclusive(() =>
      pglite.transaction((inside) =>
        work({
          query: <Row>({ text, params }: SqlStatement) =>
            guarded(async () => (await inside.query<Row>(text, [...params])).rows),
        }),
      ),
    );
  }

  // PGlite never checkpoints by itself within a day of light work, and an old log makes the next start slow.
  const timer = setInterval(() => {
    query({ text: 'checkpoint', params: [] }).catch(() => undefined);
  }, options.checkpointEveryMs);
  timer.unref();

  return {
    query,
    transaction,
    statementCount: () => statements,
    close: async () => {
      if (pglite.closed) return;
      clearInterval(timer);
      try {
        // It only makes the next start quicker; a full disk must not keep the database open.
        await query({ text: 'checkpoint', params: [] }).catch(() => undefined);
        await pglite.close();
      } finally {
        await guard?.stop();
      }
    },
  };
}
