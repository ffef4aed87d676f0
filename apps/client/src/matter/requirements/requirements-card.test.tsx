import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../../test/rendered';
import { RequirementsCard } from './requirements-card';

const received = { __typename: 'ReportReceived' } as const;
const reviewed = { __typename: 'ReportReviewed' } as const;
const evidence = {
  __typename: 'UnmetRequirement' as const,
  code: 'EVIDENCE',
  label: 'Bukti',
  note: 'Belum ada foto.',
};

describe('the requirements of a report', () => {
  it('are all open until somebody has looked at them', () => {
    const text = textOf(rendered(<RequirementsCard unmet={[]} entries={[received]} />));
    expect(text.match(/Belum diperiksa/g)).toHaveLength(6);
  });

  it('are told one by one while one of them is not met, with what lacks', () => {
    const text = textOf(rendered(<RequirementsCard unmet={[evidence]} entries={[received, reviewed]} />));
    expect(text).toContain('Bukti Syarat materiel: bukti. Belum ada foto. Belum terpenuhi');
    expect(text.match(/ Terpenuhi/g)).toHaveLength(5);
  });

  it('are one sentence once all of them are met', () => {
    const text = textOf(rendered(<RequirementsCard unmet={[]} entries={[received, reviewed]} />, 'en'));
    expect(text).toBe('Requirements of the report The newest review found every requirement met.');
  });
});
