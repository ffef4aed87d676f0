/** A statement and what stands for its `$1`, `$2`, ...; text from outside reaches SQL in no other way. */
export interface SqlStatement {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** Where statements are sent: the database itself, or one transaction of it. */
export interface Session {
  query<Row>(statement: SqlStatement): Promise<readonly Row[]>;
}

/** One database, PGlite or PostgreSQL. Both understand the SQL of PostgreSQL 15. */
export interface Database extends Session {
  /** All or nothing. The session is good until the work ends, and no other statement gets in between. */
  transaction<Value>(work: (session: Session) => Promise<Value>): Promise<Value>;
  statementCount(): number;
  close(): Promise<void>;
}

export function sql(text: string, params: readonly unknown[] = []): SqlStatement {
  return { text, params };
}
