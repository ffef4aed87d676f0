import type { Actor, ActorId } from '@awaslog/domain/office';
import type { Regency } from '@awaslog/regency/regency';
import { PublicError } from '../errors/public-error';
import type { TrialSignIn } from './trial-sign-in';

/** Who a request comes from: an actor, or null for somebody who did not sign in. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor | null>;

/** A token that does not hold is an error and not a stranger: whoever sent one believes to be signed in. */
export function authenticateBySeat(signIn: TrialSignIn | null): Authenticate {
  return (authorization) => {
    if (!authorization) return Promise.resolve(null);
    const token = /^Bearer ([\w.~+/-]{1,512})$/i.exec(authorization)?.[1];
    const actor = (token && signIn?.actorOf(token)) || null;
    return actor ? Promise.resolve(actor) : Promise.reject(tokenRefused());
  };
}

function tokenRefused(): PublicError {
  return new PublicError('UNAUTHENTICATED', 'The token is none or has ended. Sign in again.', { status: 401 });
}

/** Somebody without a token reads as the public of the regency. */
export function publicOf({ code }: Regency): Actor {
  return {
    id: `public/${code}` as ActorId,
    office: null,
    role: 'PUBLIC',
    division: null,
    territory: code,
    station: null,
  };
}
