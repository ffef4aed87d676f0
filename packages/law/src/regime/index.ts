import { pemilu2024 } from './pemilu-2024';
import { pilkada2024 } from './pilkada-2024';
import type { Regime } from './regime';

export type { BallotNumbers, BallotReserve, RepeatVoteStock } from '../rules/ballot-numbers';
export type { Practice } from './practice';
export type { Regime } from './regime';
export { pemilu2024, pilkada2024 };

/** The elections whose rules we hold. */
export const regimes: readonly Regime[] = [pemilu2024, pilkada2024];

/** Elections that are kept for reference only: their rules were other ones, and none is computed for them. */
export const electionsWithoutRegime: readonly string[] = [
  'PEMILU_2014',
  'PILKADA_2015',
  'PILKADA_2018',
  'PEMILU_2019',
  'PILKADA_2020',
];

/** The election that is meant when nobody names one. */
export const defaultElection = pemilu2024.election;

export function regimeOf(election: string): Regime | undefined {
  return regimes.find((regime) => regime.election === election);
}
