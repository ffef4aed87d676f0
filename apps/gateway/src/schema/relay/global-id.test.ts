import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalId, keyIn, readGlobalId, type GlobalType } from './global-id';

const uuid = '018cd722-5280-7000-8000-000000990105';
const ids: readonly [GlobalType, string, string][] = [
  ['SupervisionRecord', '63.11', uuid],
  ['Finding', '99.01', uuid],
  ['PreliminaryInformation', '63.11', uuid],
  ['ReportedIncident', '00', 'LC-041'],
  ['Area', '63.11', '63.11.03.2010'],
  ['Office', '63.11', 'STATION_SUPERVISOR:63.11.03.2010/005'],
];

describe('a global id', () => {
  it.each(ids)('of %s is read back', (type, regency, key) => {
    const id = globalId(type, regency, key);
    expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(readGlobalId(id)).toEqual({ type, regency, key });
  });

  it('has one spelling', () => {
    const id = globalId('SupervisionRecord', '63.11', uuid);
    for (const other of [`${id}=`, `${id}A`, id.slice(0, -1), id.toUpperCase(), ` ${id}`]) {
      expect(readGlobalId(other)).toBeNull();
    }
  });

  it('is nothing else', () => {
    for (const text of ['', '__proto__', uuid, 'A'.repeat(10_000), '\u0000', 'bukan id']) {
      expect(readGlobalId(text)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => readGlobalId(text) === null || text.length > 7));
    fc.assert(
      fc.property(fc.base64String(), (text) => {
        const read = readGlobalId(text);
        return read === null || globalId(read.type, read.regency, read.key) === text;
      }),
    );
  });

  it('or the plain key names a record', () => {
    expect(keyIn('SupervisionRecord', globalId('SupervisionRecord', '63.11', uuid))).toBe(uuid);
    expect(keyIn('SupervisionRecord', uuid)).toBe(uuid);
    const finding = globalId('Finding', '63.11', uuid);
    expect(keyIn('SupervisionRecord', finding)).toBe(finding);
  });
});
