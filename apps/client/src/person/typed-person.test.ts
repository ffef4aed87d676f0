import { describe, expect, it } from 'vitest';
import { firstFields, judgePerson, nobody, otherFields, personFields, personOf } from './typed-person';

describe('a typed person', () => {
  it('is sent with what was given, and without what was left empty', () => {
    expect(personOf({ ...nobody, name: ' Siti ', bornOn: '1990-02-28' })).toEqual({
      name: 'Siti',
      bornOn: '1990-02-28',
    });
  });

  it('needs something to be known of it, which is said beside the name', () => {
    expect(judgePerson(nobody).map(({ code, path }) => [code, path])).toEqual([['REQUIRED', ['name']]]);
    expect(judgePerson({ ...nobody, phone: '0800' })).toEqual([]);
  });

  it('is judged field by field, and no message says what was typed', () => {
    const issues = judgePerson({ ...nobody, name: 'Siti', bornOn: 'kemarin' });
    expect(issues.map(({ path }) => path)).toEqual([['bornOn']]);
    expect(JSON.stringify(issues)).not.toMatch(/Siti|kemarin/);
  });

  it('has every field of form B.1 in one of its two parts', () => {
    expect([...firstFields, ...otherFields].sort()).toEqual([...personFields].sort());
  });
});
