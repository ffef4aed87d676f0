import { describe, expect, it } from 'vitest';
import { personFieldOf, readPerson } from './person';
import { PersonField } from './person-codes';

const whole = {
  name: 'Nama Rekaan',
  identityNumber: '0000000000000001',
  birthPlace: 'Kota Rekaan',
  bornOn: '1931-02-28',
  sex: 'FEMALE',
  occupation: 'Petani',
  citizenship: 'Indonesia',
  address: 'Jalan Rekaan 1',
  phone: '0800-000-000',
  email: 'rekaan@example.org',
};
const nothing = Object.fromEntries(Object.keys(personFieldOf).map((key) => [key, null]));

describe('a person', () => {
  it('is read as the form gives it', () => {
    expect(readPerson(whole)).toEqual({ ok: true, value: whole });
    expect(Object.keys(personFieldOf)).toEqual(Object.keys(whole));
    expect(Object.values(personFieldOf)).toEqual(PersonField.options);
  });

  it.each(Object.entries(whole))('may be known by %s alone; what is not known is null', (field, value) => {
    expect(readPerson({ [field]: value })).toEqual({ ok: true, value: { ...nothing, [field]: value } });
  });

  it('has its text trimmed, and in one form of Unicode', () => {
    expect(readPerson({ name: ' Jose\u0301 \n' })).toMatchObject({ value: { name: 'José' } });
  });

  it.each([[{}], [nothing], [null], ['Nama Rekaan']])('of whom nothing is known is none: %j', (input) => {
    expect(readPerson(input).ok).toBe(false);
  });

  it.each([
    [{ name: '   ' }, 'REQUIRED', ['name']],
    [{ name: 'a\u0000b' }, 'TEXT_NOT_WELL_FORMED', ['name']],
    [{ address: 'x'.repeat(501) }, 'TOO_LONG', ['address']],
    [{ bornOn: '1990-02-30' }, 'DATE_IMPOSSIBLE', ['bornOn']],
    [{ bornOn: '0000-01-01' }, 'BIRTH_DAY_IMPOSSIBLE', ['bornOn']],
    [{ bornOn: '1899-12-31' }, 'BIRTH_DAY_IMPOSSIBLE', ['bornOn']],
    [{ bornOn: '9999-12-31' }, 'BIRTH_DAY_IMPOSSIBLE', ['bornOn']],
    [{ sex: 'X' }, 'UNKNOWN_CODE', ['sex']],
    [{ phone: 8_000_000 }, 'WRONG_TYPE', ['phone']],
  ])('that cannot be read is told by field: %j', (input, code, path) => {
    expect(readPerson({ ...whole, ...input })).toMatchObject({ refusal: [{ code, path }] });
  });

  it('never stands in what is said of it, not even under a field that there is none', () => {
    const planted = 'Nama Tertanam';
    for (const input of [
      planted,
      { ...whole, [planted]: planted },
      Object.fromEntries(Object.keys(whole).map((key) => [key, { [planted]: planted }])),
      Object.fromEntries(Object.keys(whole).map((key) => [key, `${planted}\u0000${'x'.repeat(900)}`])),
    ]) {
      const read = readPerson(input);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read)).not.toContain(planted);
    }
  });
});
