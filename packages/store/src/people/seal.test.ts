import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personRoles, readPerson, type Person } from '@awaslog/domain/report';
import { regencyKeyOf } from './regency-key';
import { fieldsOf, isMacOf, macOf, seal, unseal, type Label } from './seal';

const text = fc.option(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.string({ unit: 'binary' })));
const people = fc
  .record({
    name: text,
    identityNumber: text,
    birthPlace: text,
    bornOn: fc.constantFrom(null, '1931-07-23', '2006-02-28'),
    sex: fc.constantFrom(null, 'FEMALE', 'MALE'),
    occupation: text,
    citizenship: text,
    address: text,
    phone: text,
    email: text,
  })
  .map((given) => readPerson(given))
  .filter((read) => read.ok)
  .map((read) => (read as { value: Person }).value);
const ids = fc.uuid({ version: 7 });
const labels = fc.record({
  regency: fc.constantFrom('63.11', '99.98'),
  reference: ids,
  role: fc.constantFrom(...personRoles),
  office: fc.constantFrom('REGENCY:63.11', 'PANWASCAM:63.11.03'),
  actor: fc.constantFrom('a', 'b'),
  keptOn: fc.constantFrom('2024-01-08', '2024-01-09'),
  contentMac: fc.constantFrom('AAAA', 'BBBB'),
});
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

const labelOf = (label: Omit<Label, 'fields'>, person: Person): Label => ({ ...label, fields: fieldsOf(person) });

describe('a seal', () => {
  it('opens to what was sealed, and holds none of it in sight', async () => {
    await fc.assert(
      fc.asyncProperty(people, labels, bytes, async (person, given, secret) => {
        const key = await regencyKeyOf(secret);
        const label = labelOf(given, person);
        const sealed = await seal(key, label, person);
        expect(await unseal(key, label, sealed)).toEqual(person);
        const shown = JSON.stringify(sealed) + Buffer.from(sealed.ciphertext, 'base64').toString();
        for (const value of Object.values(person)) if (value && value.length > 4) expect(shown).not.toContain(value);
        expect(Buffer.from(sealed.ciphertext, 'base64').length % 512).toBe(16);
      }),
      { numRuns: 100 },
    );
  });

  it('opens under no other key and beside no other label', async () => {
    await fc.assert(
      fc.asyncProperty(people, labels, labels, bytes, bytes, async (person, given, other, secret, otherSecret) => {
        const key = await regencyKeyOf(secret);
        const label = labelOf(given, person);
        const sealed = await seal(key, label, person);
        fc.pre(JSON.stringify(given) !== JSON.stringify(other) && Buffer.compare(secret, otherSecret) !== 0);
        expect(await unseal(key, { ...label, ...other }, sealed)).toBeNull();
        expect(await unseal(await regencyKeyOf(otherSecret), label, sealed)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('is broken by one other bit anywhere', async () => {
    const key = await regencyKeyOf(new Uint8Array(32).fill(1));
    const person = (readPerson({ name: 'Nama' }) as { value: Person }).value;
    const by = { office: 'REGENCY:63.11', actor: 'a', keptOn: '2024-01-08', contentMac: 'AAAA' };
    const label = labelOf({ regency: '63.11', reference: 'x', role: 'WITNESS', ...by }, person);
    const sealed = await seal(key, label, person);
    const part = fc.constantFrom('wrappedKey', 'nonce', 'ciphertext');
    await fc.assert(
      fc.asyncProperty(part, fc.nat(), async (name, position) => {
        const altered = Buffer.from(sealed[name as 'nonce'], 'base64');
        altered[Math.floor(position / 8) % altered.length]! ^= 1 << (position % 8);
        expect(await unseal(key, label, { ...sealed, [name]: altered.toString('base64') })).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('the code of a content', () => {
  it('is that of the same content under the same key, and of no other', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, labels, bytes, async (person, other, given, secret) => {
        const key = await regencyKeyOf(secret);
        const contentOf = (one: Person) => ({
          ...labelOf(given, one),
          person: one,
          office: 'REGENCY:63.11',
          actor: 'a',
        });
        const mac = await macOf(key, contentOf(person));
        expect(await isMacOf(mac, key, contentOf({ ...person }))).toBe(true);
        expect(await isMacOf(mac, key, contentOf(other))).toBe(JSON.stringify(other) === JSON.stringify(person));
        expect(await isMacOf(mac, key, { ...contentOf(person), actor: 'b' })).toBe(false);
        expect(await isMacOf(mac, await regencyKeyOf(secret.map((byte) => byte ^ 1)), contentOf(person))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a regency's key", () => {
  it('has an id of its own that follows from its bytes, and gives none of them away', async () => {
    const [one, again, other] = await Promise.all([1, 1, 2].map((n) => regencyKeyOf(new Uint8Array(32).fill(n))));
    expect(one!.id).toMatch(/^[0-9a-f]{32}$/);
    expect(again!.id).toBe(one!.id);
    expect(other!.id).not.toBe(one!.id);
    expect(one!.key.extractable).toBe(false);
    expect(JSON.stringify(one)).toBe(JSON.stringify({ id: one!.id, key: {} }));
  });

  it.each([0, 16, 31, 33])('is not made of %s bytes', async (length) => {
    await expect(regencyKeyOf(new Uint8Array(length))).rejects.toThrow(RangeError);
  });
});
