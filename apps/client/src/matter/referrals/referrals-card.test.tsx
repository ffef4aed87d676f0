import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../../test/rendered';
import type { ReferralSentFragment } from '../../gql/graphql';
import { ReferralsCard } from './referrals-card';

const referral: ReferralSentFragment = {
  process: 'ETHICS',
  addressee: 'KPU_REGENCY',
  standing: 'OVERDUE',
  document: '021/PP.01/2024',
  referredOn: '2024-01-08',
  expectedOn: '2024-01-12',
  receivedOn: null,
  answeredOn: null,
  doneOn: null,
};
const shown = (...referrals: ReferralSentFragment[]) => textOf(rendered(<ReferralsCard referrals={referrals} />));

describe('referrals to other bodies', () => {
  it('say to whom, how each stands, and the days that are known', () => {
    const text = shown(referral);
    expect(text).toContain('KPU kabupaten/kota Belum dijawab');
    expect(text).toContain('Surat 021/PP.01/2024 Dikirim Senin, 8 Januari 2024');
    expect(text).toContain('Jawaban diminta paling lambat Jumat, 12 Januari 2024');
    expect(text).not.toContain('Penerimaan dipastikan');
  });

  it('call each body by the words of its track', () => {
    const other = { ...referral, process: 'OTHER', addressee: 'BKN', standing: 'DONE' } as const;
    const dkpp = { ...referral, process: 'ADMINISTRATIVE', addressee: 'DKPP', standing: 'ANSWERED' } as const;
    expect(shown(other, dkpp)).toMatch(/BKN Selesai.*DKPP Dijawab/);
  });

  it('are no card where nothing was referred', () => {
    expect(shown()).toBe('');
  });
});
