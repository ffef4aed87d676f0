import { randomBytes } from 'node:crypto';
import type { Instant } from '@awaslog/law/civil-date';
import { testRegency } from '@awaslog/test-kit/regency';
import { describe, expect, it } from 'vitest';
import { authenticateBySeat } from './authenticate';
import { makeToken, readToken } from './token';
import { TrialSignIn } from './trial-sign-in';

const { regency } = testRegency();
const key = randomBytes(32);
const seat = regency.seats()[0]!.actor;
const at = (time: string) => () => time as Instant;
const signIn = new TrialSignIn([regency], key, at('2024-01-08T09:00:00+08:00'));

describe('a token', () => {
  const token = makeToken({ seat: 'regency/63.11/p3s', expires: 2_000 }, key);

  it('says who it stands for until it ends', () => {
    expect(readToken(token, key, 1_999)).toEqual({ seat: 'regency/63.11/p3s', expires: 2_000 });
    expect(readToken(token, key, 2_000)).toBeNull();
  });

  it('holds only as it was made, and only by its key', () => {
    expect(readToken(token, randomBytes(32), 0)).toBeNull();
    for (let i = 0; i < token.length; i += 1) {
      const other = token[i] === 'A' ? 'B' : 'A';
      const changed = readToken(token.slice(0, i) + other + token.slice(i + 1), key, 0);
      // The last character of base64 has bits that mean nothing.
      if (i < token.length - 1) expect(changed, `character ${i}`).toBeNull();
    }
    for (const text of ['', '.', 'a.b', `${token}.x`, token.split('.')[0]!, 'x'.repeat(1_000)]) {
      expect(readToken(text, key, 0)).toBeNull();
    }
  });
});

describe('the sign-in of a trial', () => {
  const authenticate = authenticateBySeat(signIn);

  it('gives the actor of a seat', async () => {
    const { token } = signIn.takeSeat(seat.id)!;
    expect(await authenticate(`Bearer ${token}`)).toEqual(seat);
    expect(signIn.takeSeat('nobody')).toBeNull();
    expect(signIn.takeSeat('__proto__')).toBeNull();
  });

  it('ends after twelve hours', async () => {
    const { token } = signIn.takeSeat(seat.id)!;
    const later = (time: string) => authenticateBySeat(new TrialSignIn([regency], key, at(time)))(`Bearer ${token}`);
    expect(await later('2024-01-08T20:59:59+08:00')).toEqual(seat);
    await expect(later('2024-01-08T21:00:00+08:00')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('knows a stranger from a token that does not hold', async () => {
    expect(await authenticate(undefined)).toBeNull();
    await expect(authenticate('Bearer x')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { token } = signIn.takeSeat(seat.id)!;
    await expect(authenticateBySeat(null)(`Bearer ${token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('wants a key that cannot be guessed', () => {
    expect(() => new TrialSignIn([regency], randomBytes(16), at('2024-01-08T09:00:00+08:00'))).toThrow();
  });
});
