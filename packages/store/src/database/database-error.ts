/**
 * What a database answered instead of doing as told. It carries codes and names of our own tables only: the words of a
 * driver may repeat what somebody typed.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    /** SQLSTATE, or `CONNECTION` when there was nobody to answer. */
    readonly sqlState: string,
    /** The index or key of ours that an insert met. */
    readonly constraint: string | null = null,
  ) {
    super(`The database answered ${sqlState}${constraint ? ` (${constraint})` : ''}`);
  }

  /** Nothing was done, or nobody knows; the same command with the same key may be sent again. */
  get mayBeTriedAgain(): boolean {
    return this.isConnectionLoss || this.sqlState === '40001' || this.sqlState === '40P01';
  }

  get isConnectionLoss(): boolean {
    const { sqlState } = this;
    return sqlState === 'CONNECTION' || sqlState.startsWith('08') || sqlState.startsWith('57P') || sqlState === '53300';
  }

  /** What it waited for was held by another for too long, or it took too long itself; nothing was done. */
  get isBusy(): boolean {
    return this.sqlState === '55P03' || this.sqlState === '57014';
  }

  /** The disk or the memory of the database is full; reading may still go on. */
  get isFull(): boolean {
    return this.sqlState === '53100' || this.sqlState === '53200';
  }
}

interface DriverError {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

const bugs = [TypeError, RangeError, ReferenceError, SyntaxError];

/** Both drivers put the SQLSTATE into `code`; what has none comes from the wire. A bug stays a bug. */
export function databaseErrorOf(cause: unknown): Error {
  if (cause instanceof DatabaseError || bugs.some((bug) => cause instanceof bug)) return cause as Error;
  const { code, constraint } = (typeof cause === 'object' && cause !== null ? cause : {}) as DriverError;
  const sqlState = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && code !== 'EPIPE' ? code : 'CONNECTION';
  return new DatabaseError(sqlState, typeof constraint === 'string' ? constraint : null);
}
