import { describe, expect, it } from 'vitest';
import type { Actor } from '@awaslog/domain/office';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { minimalStatement } from '../test/minimal-statement';
import { handlingFactsOf } from './handling-facts';
import { defineRegency, type Regency } from './regency';

const now = '2024-01-10T10:00:00+08:00' as Instant;
const on = '2024-01-09' as CivilDate;
const source = { source: 'https://example.org/', asOf: '2024', evidence: 'READ' } as const;
const nothing = { record: null, otherMatter: () => null, seatsOnly: false };
const actor = (office: string | null) => ({ id: 'one', office, territory: '98.01' }) as unknown as Actor;

function facts(regency: Regency, office: string | null, serial = 4) {
  return handlingFactsOf(regency, actor(office), now, { ...nothing, nextSerial: () => serial });
}
const withRegisters = (registers: object) =>
  defineRegency({ ...minimalStatement, registers: { ...minimalStatement.registers, ...registers } });

describe('the next number', () => {
  it('is written by the pattern of its series, in the year of the act', () => {
    const regency = withRegisters({ report: { pattern: '{serial:3}/{month:roman}/{year}', ...source } });
    expect(facts(regency, 'REGENCY:98.01').nextNumber('REPORT_REGISTERED', on)).toEqual({
      series: 'REPORT_REGISTERED',
      year: 2024,
      serial: 4,
      text: '004/I/2024',
    });
  });

  it('has no text where no pattern is stated', () => {
    const { nextNumber } = facts(defineRegency(minimalStatement), 'REGENCY:98.01');
    expect(nextNumber('FINDING_REGISTERED', on)).toMatchObject({ serial: 4, text: null });
    expect(nextNumber('REPORT_RECEIVED', on)).toMatchObject({ serial: 4, text: null });
  });

  it('that names the sub-district is of its series, and a regency office has none to name', () => {
    const regency = withRegisters({ report: { pattern: '{serial}/{subdistrict}', ...source } });
    expect(facts(regency, 'PANWASCAM:98.01.01').nextNumber('REPORT_REGISTERED', on)).toMatchObject({
      text: '4/Batu Uji',
      keeper: '98.01.01',
    });
    const ofRegency = facts(regency, 'REGENCY:98.01').nextNumber('REPORT_REGISTERED', on);
    expect(ofRegency.text).toBeNull();
    expect(ofRegency).not.toHaveProperty('keeper');
  });
});
