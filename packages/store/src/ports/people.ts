import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import type { Actor } from '@awaslog/domain/office';
import type { Person, PersonField, PersonReference, PersonRole } from '@awaslog/domain/report';
import type { AreaCode } from '@awaslog/domain/territory';
import type { RegencyKey } from './key-ring';

export interface KeepPersonRequest {
  readonly regency: AreaCode;
  readonly actor: Actor;
  /** Made by the client; cases and their events name the person by it and by nothing else. */
  readonly reference: PersonReference;
  readonly role: PersonRole;
  readonly person: Person;
  /** The moment of the act; its civil day is kept. */
  readonly now: Instant;
}

/** What is told of somebody who is kept: never who it is. */
export interface KeptPerson {
  readonly role: PersonRole;
  /** Which fields were given, in the order of the form. */
  readonly fields: readonly PersonField[];
  readonly keptOn: CivilDate;
}

export interface PersonKept extends KeptPerson {
  /** True when the same had been kept before. */
  readonly replayed: boolean;
}

/**
 * The people in cases, sealed and apart from the log. A person is written once: sent again by the same actor it is
 * answered again, anything else under the same reference is refused, so that nobody can try out who it might be.
 */
export interface People {
  /**
   * Refusal codes: `FORBIDDEN`, `NOT_FOUND` (no such regency here), `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT` (the
   * reference is in use), `NO_KEYS` (the store was opened without keys; nothing is ever kept unsealed), and the key
   * codes of `StoreRefusalCode`. Throws `StoreError` when the database is gone.
   */
  keep(request: KeepPersonRequest): Promise<Result<PersonKept, Refusal>>;
  /** What is there under a reference, without opening it; null where there is nothing. Who may ask, the caller decides. */
  has(regency: AreaCode, reference: PersonReference): Promise<KeptPerson | null>;
  /**
   * Opens what is sealed, for whoever holds the regency's key: the store has none of its own to lend. No screen and no
   * gateway offers this until a release by two people, with its reason and its trace, stands before it. Refusal codes:
   * `NOT_FOUND`, `OTHER_KEY` (sealed under another key than this) and `SEAL_BROKEN` (altered since, or moved here from
   * another row).
   */
  open(regency: AreaCode, reference: PersonReference, key: RegencyKey): Promise<Result<Person, Refusal>>;
}
