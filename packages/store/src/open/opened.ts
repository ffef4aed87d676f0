import type { Text } from '@awaslog/law/result';
import type { StorePurpose } from '../ports';
import type { Database } from '../database/database';

/** A database whose tables are in order, before it becomes a store. */
export interface Opened {
  readonly database: Database;
  readonly promises: readonly Text[];
  /** What a new store here is for when nobody says. */
  readonly usualPurpose: StorePurpose;
  /** Checks that only the purpose decides on. */
  readonly accept: (purpose: StorePurpose) => Promise<void>;
  /** Closes the database and gives free what was held for it. */
  readonly close: () => Promise<void>;
}
