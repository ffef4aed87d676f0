import type { Instant } from '@awaslog/law/civil-date';
import type { Actor, ActorId, OfficeId, Role } from '../office';

/** Who did something and when, under the pseudonym that the office gave; never a name. */
export interface Signature {
  readonly actor: ActorId;
  readonly office: OfficeId;
  readonly role: Role;
  readonly at: Instant;
}

export function signatureOf(
  { id, role }: Pick<Actor, 'id' | 'role'>,
  { office, now }: { readonly office: OfficeId; readonly now: Instant },
): Signature {
  return { actor: id, office, role, at: now };
}
