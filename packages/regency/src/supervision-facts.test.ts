import { describe, expect, it } from 'vitest';
import type { Actor } from '@awaslog/domain/office';
import type { Instant } from '@awaslog/law/civil-date';
import { minimalStatement } from '../test/minimal-statement';
import { defineRegency } from './regency';
import { supervisionFactsOf } from './supervision-facts';

const now = '2024-01-10T10:00:00+08:00' as Instant;
const source = { source: 'https://example.org/', asOf: '2024', evidence: 'READ' } as const;
const recalled = { source: null, asOf: '2024', evidence: 'RECALLED' } as const;

/** What is stated of the plenary of an office, where the regency office has these figures. */
function plenary(office: string | null, stated: object) {
  const { offices } = minimalStatement;
  const regency = defineRegency({
    ...minimalStatement,
    offices: { ...offices, REGENCY: { ...offices.REGENCY, ...stated } },
  });
  const actor = { id: 'one', office, territory: '98.01' } as unknown as Actor;
  const { quorum, officeMembers } = supervisionFactsOf(regency, actor, now);
  return { quorum, officeMembers };
}

describe('the plenary of an office', () => {
  const stated = { quorum: { value: 2, ...source }, members: { value: 5, ...source } };

  it('has the quorum and the members of its kind of office', () => {
    expect(plenary('REGENCY:98.01', stated)).toEqual({
      quorum: { members: 2, source: source.source },
      officeMembers: 5,
    });
    expect(plenary('PANWASCAM:98.01.01', stated)).toEqual({ quorum: null, officeMembers: 3 });
  });

  it('is nothing where an office has none', () => {
    const none = { quorum: null, officeMembers: null };
    expect(plenary('VILLAGE_SUPERVISOR:98.01.01.2001', stated)).toEqual(none);
    expect(plenary(null, stated)).toEqual(none);
  });

  it('is not known where it is only recalled, or not known to the regency', () => {
    const unknown = { value: null, reason: { id: 'Belum diketahui.', en: 'Not known.' } };
    const none = { quorum: null, officeMembers: null };
    const told = { quorum: { value: 2, ...recalled }, members: { value: 5, ...recalled } };
    expect(plenary('REGENCY:98.01', told)).toEqual(none);
    expect(plenary('REGENCY:98.01', { quorum: unknown, members: unknown })).toEqual(none);
  });
});
