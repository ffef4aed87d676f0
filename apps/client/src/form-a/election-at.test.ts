import { describe, expect, it } from 'vitest';
import { electionAt } from './election-at';

const pemilu = { election: { code: 'PEMILU_2024' as const, votingDay: '2024-02-14' } };
const pilkada = { election: { code: 'PILKADA_2024' as const, votingDay: '2024-11-27' } };

describe('electionAt', () => {
  it('takes the next voting day, that day included', () => {
    expect(electionAt([pilkada, pemilu], '2024-01-08')).toBe('PEMILU_2024');
    expect(electionAt([pilkada, pemilu], '2024-02-14')).toBe('PEMILU_2024');
    expect(electionAt([pilkada, pemilu], '2024-02-15')).toBe('PILKADA_2024');
  });

  it('takes the last one when all are over, and none when none is stated', () => {
    expect(electionAt([pemilu, pilkada], '2025-01-01')).toBe('PILKADA_2024');
    expect(electionAt([], '2024-01-08')).toBe('');
  });
});
