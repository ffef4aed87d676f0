import type { Text } from '@awaslog/law/result';
import type { Regency } from '@awaslog/regency/regency';
import type { KeyRing, StorePurpose } from '../ports';

/** Where a store rests. `embedded`: PGlite in a folder. `memory`: PGlite, gone with the process. */
export type StorePlace =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'memory' }
  | { readonly kind: 'postgres'; readonly url: string };

/** Something that the operator should know; it names no person and no address. */
export interface StoreNotice {
  readonly level: 'INFO' | 'WARNING';
  readonly text: Text;
}

export interface StoreOptions {
  readonly database: StorePlace;
  /** The regencies whose registers are kept here. */
  readonly regencies: readonly Regency[];
  /** The keys under which people are sealed. A store that is opened without them keeps nobody. */
  readonly keys?: KeyRing;
  /** What the store must be for; a new one is for this. */
  readonly purpose?: StorePurpose;
  /** What a new store is for where `purpose` does not say: PostgreSQL for records and PGlite for a trial if left out. */
  readonly newStoreIs?: StorePurpose;
  readonly log?: (notice: StoreNotice) => void;
  /** Told once when the embedded database does not answer any more; the process can then only be ended. */
  readonly onStuck?: (sentence: Text) => void;
  /** How long the embedded database may be silent. */
  readonly stuckAfterMs?: number;
  readonly checkpointEveryMs?: number;
}
