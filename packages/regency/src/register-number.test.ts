import { describe, expect, it } from 'vitest';
import type { OfficeId } from '@awaslog/domain/office';
import type { CivilDate } from '@awaslog/law/civil-date';
import { keeperOf, registerText } from './register-number';
import type { RegencyStatement } from './statement';

const on = (day: string) => day as CivilDate;

describe('a register number', () => {
  it.each([
    ['{serial:3}/LP/TU/{month:roman}/{year}', 7, '2024-01-08', '007/LP/TU/I/2024'],
    ['{serial:3}/LP/TU/{month:roman}/{year}', 1234, '2024-12-31', '1234/LP/TU/XII/2024'],
    ['{serial}/{month}/{year}', 10, '2024-09-01', '10/09/2024'],
    ['{year}.{serial:2}.{year}', 9, '2025-04-01', '2025.09.2025'],
    ['Kec. {subdistrict} {serial}', 1, '2024-01-01', 'Kec. Awayan 1'],
    ['polos', 1, '2024-01-01', 'polos'],
  ])('by %s is written', (pattern, serial, day, text) => {
    expect(registerText(pattern, { serial, on: on(day), subdistrict: 'Awayan' })).toBe(text);
  });

  it('that asks for what is not there is not known', () => {
    const parts = { serial: 1, on: on('2024-01-01'), subdistrict: null };
    expect(registerText('{serial}/{subdistrict}', parts)).toBeNull();
    expect(registerText('{serial}/{officer}', parts)).toBeNull();
  });
});

describe('a series', () => {
  const statement = (pattern: string | null) =>
    ({ code: '63.11', registers: { report: { pattern } } }) as unknown as RegencyStatement;
  const keeper = (pattern: string | null, office: string) =>
    keeperOf(statement(pattern), 'REPORT_REGISTERED', office as OfficeId);

  it('is kept by the regency unless its numbers name the sub-district', () => {
    expect(keeper(null, 'PANWASCAM:63.11.03')).toBe('63.11');
    expect(keeper('{serial}/{year}', 'PANWASCAM:63.11.03')).toBe('63.11');
    expect(keeper('{serial}/{subdistrict}', 'PANWASCAM:63.11.03')).toBe('63.11.03');
    expect(keeper('{serial}/{subdistrict}', 'VILLAGE_SUPERVISOR:63.11.03.2010')).toBe('63.11.03');
    expect(keeper('{serial}/{subdistrict}', 'STATION_SUPERVISOR:63.11.03.2010/001')).toBe('63.11.03');
    expect(keeper('{serial}/{subdistrict}', 'REGENCY:63.11')).toBe('63.11');
  });

  it('that is not stated has no pattern', () => {
    expect(keeperOf(statement('{serial}'), 'REPORT_RECEIVED', 'PANWASCAM:63.11.03' as OfficeId)).toBe('63.11');
  });
});
