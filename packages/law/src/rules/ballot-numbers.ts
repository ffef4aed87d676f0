import type { Citation } from '../citation';

/** A share of voters as a whole number of thousandths, so that no rounding of a computer enters a number of ballots. */
export interface BallotReserve {
  readonly thousandths: number;
  /** Voters it is taken from: those on the permanent list (DPT). */
  readonly of: 'PERMANENT_LIST';
  readonly cites: readonly Citation[];
}

/** Specially marked ballots for a vote that is held again; they are kept apart and are no reserve. */
export interface RepeatVoteStock {
  readonly pieces: number;
  readonly per: 'ELECTORAL_DISTRICT_AND_CONTEST' | 'CONTEST';
  readonly cites: readonly Citation[];
}

/** How many ballots the law has printed. */
export interface BallotNumbers {
  readonly reserve: BallotReserve;
  readonly repeatVoteStock: RepeatVoteStock;
}
