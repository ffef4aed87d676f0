import { webcrypto } from 'node:crypto';
import { personFieldOf, type Person, type PersonField, type PersonRole } from '@awaslog/domain/report';
import type { RegencyKey } from '../ports';
import { canonical } from '../write/canonical';
import { comparingKeyOf, wrappingKeyOf } from './regency-key';

const { subtle } = webcrypto;

const NONCE_BYTES = 12;
/** A sealed text is as long as the next multiple of this, so that its length does not tell a short name from a long one. */
const BLOCK_BYTES = 512;
const aes = { name: 'AES-GCM', length: 256 };

/** What is stated of a person beside who it is: where, as what, which fields, and by whom it was kept. */
interface Stated {
  readonly regency: string;
  readonly reference: string;
  readonly role: PersonRole;
  readonly fields: readonly PersonField[];
  readonly office: string;
  readonly actor: string;
}

/** Everything that stands open beside a sealed person, and is bound to it: moved or altered, the seal no longer opens. */
export interface Label extends Stated {
  readonly keptOn: string;
  readonly contentMac: string;
}

/** A sealed person; bytes as base64. */
export interface Sealed {
  readonly keyId: string;
  readonly wrappedKey: string;
  readonly nonce: string;
  readonly ciphertext: string;
}

/** Which fields are given, in the order of the form. */
export function fieldsOf(person: Person): PersonField[] {
  return keys.filter((key) => person[key] !== null).map((key) => personFieldOf[key]);
}
const keys = Object.keys(personFieldOf) as (keyof Person)[];
const nobody = Object.fromEntries(keys.map((key) => [key, null]));

/** Only what is given is sealed, so that a field that the form gains one day changes nothing about those before it. */
function givenOf(person: Person): Partial<Person> {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null));
}

/** Seals a person under a random key of its own, and that under the regency's. */
export async function seal(regencyKey: RegencyKey, label: Label, person: Person): Promise<Sealed> {
  const own = await subtle.generateKey(aes, true, ['encrypt', 'decrypt']);
  const nonce = webcrypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const [wrapped, ciphertext] = await Promise.all([
    wrappingKeyOf(regencyKey).then((wrapping) => subtle.wrapKey('raw', own, wrapping, 'AES-KW')),
    subtle.encrypt(
      { ...aes, iv: nonce, additionalData: bound(regencyKey, label) },
      own,
      padded(JSON.stringify(givenOf(person))),
    ),
  ]);
  return {
    keyId: regencyKey.id,
    wrappedKey: base64(wrapped),
    nonce: base64(nonce),
    ciphertext: base64(ciphertext),
  };
}

/** The person under a seal; null where the seal is broken, or of another key or place. */
export async function unseal(regencyKey: RegencyKey, label: Label, sealed: Sealed): Promise<Person | null> {
  try {
    const wrapping = await wrappingKeyOf(regencyKey);
    const own = await subtle.unwrapKey('raw', bytes(sealed.wrappedKey), wrapping, 'AES-KW', aes, false, ['decrypt']);
    const opened = await subtle.decrypt(
      { ...aes, iv: bytes(sealed.nonce), additionalData: bound(regencyKey, label) },
      own,
      bytes(sealed.ciphertext),
    );
    return { ...nobody, ...(JSON.parse(Buffer.from(opened).toString()) as Person) };
  } catch (cause) {
    // The library says no more than that it could not; whatever else is thrown is a bug.
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

/** What is compared when a reference comes again: all that is stated, whatever the day. */
export interface Comparable extends Stated {
  readonly person: Person;
}

export async function macOf(regencyKey: RegencyKey, content: Comparable): Promise<string> {
  return base64(await subtle.sign('HMAC', await comparingKeyOf(regencyKey), compared(content)));
}

/** Whether it is the content that the code was made of; the time that it takes says nothing of where they differ. */
export async function isMacOf(mac: string, regencyKey: RegencyKey, content: Comparable): Promise<boolean> {
  return subtle.verify('HMAC', await comparingKeyOf(regencyKey), bytes(mac), compared(content));
}

function compared({ regency, reference, role, fields, office, actor, person }: Comparable): Uint8Array {
  return Buffer.from(canonical({ regency, reference, role, fields, office, actor, person: givenOf(person) }));
}

function bound({ id: keyId }: RegencyKey, label: Label): Uint8Array {
  const { regency, reference, role, fields, office, actor, keptOn, contentMac } = label;
  const open = { regency, reference, role, fields, office, actor, keptOn, contentMac, keyId };
  return Buffer.from(canonical({ sealed: 'awaslog people 1', ...open }));
}

/** Spaces after a JSON text change nothing of what it says. */
function padded(text: string): Uint8Array {
  const length = Buffer.byteLength(text);
  return Buffer.from(text + ' '.repeat(Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES - length));
}

function base64(data: ArrayBuffer | Uint8Array): string {
  return Buffer.from(data as Uint8Array).toString('base64');
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}
