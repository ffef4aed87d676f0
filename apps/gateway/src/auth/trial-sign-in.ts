import type { Actor } from '@awaslog/domain/office';
import type { Instant } from '@awaslog/law/civil-date';
import type { Regency } from '@awaslog/regency/regency';
import { Temporal } from 'temporal-polyfill';
import { makeToken, readToken } from './token';

const HOURS = 12;

function secondOf(instant: Instant): number {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
}

/**
 * Signing in by choosing a seat: for a trial on loopback, where whoever reaches the gateway sits at this very computer.
 * It proves nothing about a person and is not to be had anywhere else.
 */
export class TrialSignIn {
  readonly #actors: ReadonlyMap<string, Actor>;

  constructor(
    regencies: readonly Regency[],
    private readonly key: Uint8Array,
    private readonly realNow: () => Instant,
  ) {
    if (key.length < 32) throw new Error('the key of the trial sign-in needs 32 bytes');
    this.#actors = new Map(regencies.flatMap((one) => one.seats().map(({ actor }) => [actor.id as string, actor])));
  }

  takeSeat(seat: string): { readonly token: string; readonly actor: Actor } | null {
    const actor = this.#actors.get(seat);
    if (!actor) return null;
    return { token: makeToken({ seat, expires: secondOf(this.realNow()) + HOURS * 3600 }, this.key), actor };
  }

  /** The actor that a token stands for; null for a token that is none, or no longer one. */
  actorOf(token: string): Actor | null {
    const claims = readToken(token, this.key, secondOf(this.realNow()));
    return (claims && this.#actors.get(claims.seat)) ?? null;
  }
}
