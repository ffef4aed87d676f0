import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../test/rendered';
import type { ListedChangeFragment } from '../gql/graphql';
import { startI18n } from '../language/i18n';
import { wordsOf } from '../language/use-words';
import { caseText } from './case-text';
import { ChangeCard } from './change-card';

const deadline = {
  rule: 'FINDING_WINDOW',
  from: '2024-02-05',
  earliest: '2024-02-12',
  latest: '2024-02-19',
  explain: 'Karena Keppres 10/2024.',
};
const period = {
  rule: 'FINDING_WINDOW',
  duty: 'menetapkan Temuan',
  before: { earliest: '2024-02-12', latest: '2024-02-16' },
  deadline,
};
const change: ListedChangeFragment = {
  id: 'x',
  owner: 'RECORD',
  version: 1,
  number: null,
  office: { id: 'o', label: 'Panwascam Hilir' },
  periods: [period],
};
const card = (one: ListedChangeFragment) =>
  rendered(<ChangeCard change={one} asOf="2024-02-06" isChosen onChoose={() => undefined} />);
const shown = (...periods: ListedChangeFragment['periods']) => textOf(card({ ...change, periods }));

describe('a record or matter whose periods move', () => {
  it('has both dates of each reading, and says which of them stays', () => {
    const text = shown(period);
    expect(text).toContain('Paling awal Senin, 12 Februari 2024 · tetap');
    expect(text).toContain('Paling akhir Jumat, 16 Februari 2024 → menjadi Senin, 19 Februari 2024');
    expect(text).toContain('Karena Keppres 10/2024.');
    expect(text).toContain('Panwascam Hilir');
  });

  it('has one line where there is one date', () => {
    const one = {
      ...period,
      before: { earliest: '2024-02-16', latest: '2024-02-16' },
      deadline: { ...deadline, earliest: '2024-02-19' },
    };
    expect(shown(one)).toContain('Berakhir Jumat, 16 Februari 2024 → menjadi Senin, 19 Februari 2024');
    expect(shown(one)).not.toContain('Paling awal');
  });

  it('says where no date could be told before, and where only other readings move', () => {
    expect(shown({ ...period, before: null })).toContain('Belum dapat dihitung → menjadi Senin, 19 Februari 2024');
    const same = { ...period, before: { earliest: deadline.earliest, latest: deadline.latest } };
    expect(shown(same)).toContain('hanya bacaan lain yang bergeser');
  });

  it('is chosen by a box with its own name, and leads to its screen', () => {
    expect(card(change)).toContain('Pilih Catatan pengawasan');
    expect(card({ ...change, owner: 'MATTER', number: '003/TM/2024' })).toMatch(/href="\/matters\/x"[^>]*>Perkara 003/);
  });
});

describe('the name of what moves', () => {
  const place = {
    id: 'x',
    area: { id: 'a', code: '99.01.02.2002', name: 'Desa Uji' },
    station: null,
    fictional: false,
    election: { code: 'PEMILU_2024' as const },
  };
  const said = (owner: ListedChangeFragment['owner'], found: Parameters<typeof caseText>[1]) =>
    caseText({ owner, number: null }, found, wordsOf('en'), startI18n('en').t);

  it('is where and in which sub-stage a supervision was, or the number and place of a matter', () => {
    expect(
      said('RECORD', {
        ...place,
        __typename: 'SupervisionRecord',
        startedAt: '2024-02-05T08:00:00+09:00',
        placeName: 'Gudang uji',
        substage: { code: 'RECEIPT', name: 'Receipt' },
      }),
    ).toBe('Receipt, Gudang uji, Desa Uji');
    const matter = {
      ...place,
      __typename: 'Matter' as const,
      recordedAt: '2024-02-05T08:00:00+09:00',
      source: { kind: 'REPORT' as const },
      numbers: [],
    };
    expect(said('MATTER', matter)).toBe('Report, Desa Uji');
    expect(said('MATTER', null)).toBe('Matter');
  });
});
