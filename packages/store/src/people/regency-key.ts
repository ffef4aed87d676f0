import { webcrypto } from 'node:crypto';
import type { RegencyKey } from '../ports';

const { subtle } = webcrypto;

export const KEY_BYTES = 32;
const ID_BITS = 128;
const NO_SALT = new Uint8Array();

/** A regency's key from its 32 random bytes. The bytes are not needed afterwards. */
export async function regencyKeyOf(bytes: Uint8Array): Promise<RegencyKey> {
  if (bytes.length !== KEY_BYTES) throw new RangeError(`A regency's key has ${KEY_BYTES} bytes`);
  const key = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const id = await subtle.deriveBits(derivation('id'), key, ID_BITS);
  return { id: Buffer.from(id).toString('hex'), key };
}

/** The key that wraps the keys of single people. */
export function wrappingKeyOf({ key }: RegencyKey): Promise<webcrypto.CryptoKey> {
  return subtle.deriveKey(derivation('wrap'), key, { name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** The key under which two contents are compared. */
export function comparingKeyOf({ key }: RegencyKey): Promise<webcrypto.CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return subtle.deriveKey(derivation('compare'), key, hmac, false, ['sign', 'verify']);
}

/** Each use has a key of its own, so that what one use shows says nothing of another. */
function derivation(use: 'id' | 'wrap' | 'compare'): webcrypto.HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: NO_SALT, info: Buffer.from(`awaslog people 1 ${use}`) };
}
