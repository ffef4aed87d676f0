import type { webcrypto } from 'node:crypto';
import type { AreaCode } from '@awaslog/domain/territory';

/** The key of a regency under which the people in its cases are sealed; made of 32 random bytes by `regencyKeyOf`. */
export interface RegencyKey {
  /** Follows from the bytes and tells nothing of them: another key never has the same id. */
  readonly id: string;
  /** Other keys are derived from it; its bytes cannot be taken out again. */
  readonly key: webcrypto.CryptoKey;
}

/**
 * Where the keys of regencies are kept: outside the database, and outside every copy of it. A ring that has a key and
 * cannot give it throws `KeyRefused`.
 */
export interface KeyRing {
  /** The key under which people are sealed from now on; made on the first need, if the ring makes keys. */
  current(regency: AreaCode): Promise<RegencyKey>;
  /** The key of that id, also when it is no more the current one; null where the ring has none. */
  byId(regency: AreaCode, id: string): Promise<RegencyKey | null>;
}
