import type { Text } from '@awaslog/law/result';
import type { Database } from '../database/database';
import type { StorePurpose } from '../ports';

/** A database whose tables are in order, before it becomes a store. */
export interface Opened {
  readonly database: Database;
  readonly purpose: StorePurpose;
  readonly promises: readonly Text[];
  /** Closes the database and gives free what was held for it. */
  readonly close: () => Promise<void>;
}
