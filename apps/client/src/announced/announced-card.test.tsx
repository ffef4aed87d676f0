import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../test/rendered';
import type { AnnouncedMatterFragment } from '../gql/graphql';
import { AnnouncedCard } from './announced-card';
import { outcomesOf } from './outcomes-of';

const status: AnnouncedMatterFragment = {
  source: 'REPORT',
  number: '003/LP/PL/Kab/2024',
  kinds: ['ETHICS'],
  announcedOn: '2024-01-19',
  outcomes: [
    { kind: 'ETHICS', outcome: 'PROVEN' },
    { kind: 'ADMINISTRATIVE', outcome: 'NOT_PROVEN' },
  ],
};

describe('an announced status', () => {
  it('says in words what it was about and what was decided', () => {
    const text = textOf(rendered(<AnnouncedCard status={status} />));
    expect(text).toContain('Laporan 003/LP/PL/Kab/2024 Diumumkan Jumat, 19 Januari 2024');
    expect(text).toContain('Pelanggaran kode etik Terbukti');
    expect(text).toContain('Dugaan terbukti sebagai pelanggaran.');
    expect(text).toContain('Pelanggaran administratif Tidak terbukti');
    expect(text).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  it('is one of no number where the regency states no pattern, and of a kind that was not decided yet', () => {
    const text = textOf(rendered(<AnnouncedCard status={{ ...status, number: null, outcomes: [] }} />, 'en'));
    expect(text).toMatch(/^Report Announced on/);
    expect(text).toContain('Nothing is announced of it');
  });

  it('keeps an outcome that has no word here for one that is not known', () => {
    const unknown = { ...status, outcomes: [{ kind: 'ETHICS' as const, outcome: 'NEW_CODE' }] };
    expect(outcomesOf(unknown)).toEqual([{ kind: 'ETHICS', outcome: null }]);
  });
});
