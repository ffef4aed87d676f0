import type { Text } from '../result';

/** A question of law that the texts we read do not settle. Each answer is computed; one of them is the default. */
export interface OpenQuestion {
  readonly id: OpenQuestionId;
  readonly question: Text;
  readonly answers: readonly { readonly id: string; readonly text: Text }[];
  readonly defaultAnswer: string;
  /** Why this default; what a hearing panel would be told. */
  readonly because: Text;
}

export type OpenQuestionId = 'DAY_UNIT' | 'DEFINED_DAY' | 'JOINT_LEAVE' | 'FIRST_SIGHT_OR_LAPSE' | 'STARTING_DAY';
