import { describe, expect, it } from 'vitest';
import { formatsOf } from './formats';

describe('formatsOf', () => {
  const id = formatsOf('id');
  const en = formatsOf('en');

  it('writes a day in its long form, whatever the zone of the machine', () => {
    expect(id.longDate('2024-01-08')).toBe('Senin, 8 Januari 2024');
    expect(en.longDate('2024-01-08')).toBe('Monday 8 January 2024');
  });

  it('writes a moment by the clock of its own place', () => {
    expect(id.moment('2024-01-08T09:30:00+08:00')).toBe('8 Jan 2024 09.30 WITA');
    expect(en.moment('2024-01-08T23:30:00+09:00')).toBe('8 Jan 2024 23:30 WIT');
    expect(en.moment('2024-01-08T01:30:00+00:00')).toBe('8 Jan 2024 01:30 +00:00');
  });

  it('writes no more of a date than is known', () => {
    expect(['2024', '2024-01', '2024-01-08'].map(id.dated)).toEqual(['2024', 'Jan 2024', '8 Jan 2024']);
  });

  it('tells a day from a moment', () => {
    expect(id.point('2024-02-14')).toBe('Rabu, 14 Februari 2024');
    expect(id.point('2024-02-14T07:00:00+07:00')).toBe('14 Feb 2024 07.00 WIB');
  });

  it('groups thousands as each language does', () => {
    expect(id.number(96016)).toBe('96.016');
    expect(en.number(96016)).toBe('96,016');
  });
});
