import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token says: a seat, and the second at which it ends. */
export interface TokenClaims {
  readonly seat: string;
  readonly expires: number;
}

const LONGEST_TOKEN = 512;

function seal(payload: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(payload).digest();
}

/** An opaque word that only the holder of the key can make. */
export function makeToken({ seat, expires }: TokenClaims, key: Uint8Array): string {
  const payload = Buffer.from(`${expires}|${seat}`, 'utf8').toString('base64url');
  return `${payload}.${seal(payload, key).toString('base64url')}`;
}

/** What a token says, if the key made it and it has not ended; null otherwise, without saying which. */
export function readToken(token: string, key: Uint8Array, now: number): TokenClaims | null {
  if (token.length > LONGEST_TOKEN) return null;
  const [payload, signature, ...rest] = token.split('.');
  if (!payload || !signature || rest.length > 0) return null;
  const [given, wanted] = [Buffer.from(signature, 'base64url'), seal(payload, key)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const text = Buffer.from(payload, 'base64url').toString('utf8');
  const bar = text.indexOf('|');
  const expires = Number(text.slice(0, bar));
  return bar > 0 && Number.isSafeInteger(expires) && now < expires ? { seat: text.slice(bar + 1), expires } : null;
}
