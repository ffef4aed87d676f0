import type { Text } from '../result';

/**
 * A question of law that the texts we read do not settle; one answer is the default. Where the other answer moves a
 * date, it stands beside the default: `deadlineOf` computes both for DAY_UNIT, DEFINED_DAY and JOINT_LEAVE, and the
 * domain's supervision room computes FIRST_SIGHT_OR_LAPSE as the alternative FROM_LAPSE_OF_ADVICE. STARTING_DAY is
 * stated and not computed.
 */
export interface OpenQuestion {
  readonly id: OpenQuestionId;
  readonly question: Text;
  readonly answers: readonly { readonly id: string; readonly text: Text }[];
  readonly defaultAnswer: string;
  /** Why this default; what a hearing panel would be told. */
  readonly because: Text;
}

export type OpenQuestionId = 'DAY_UNIT' | 'DEFINED_DAY' | 'JOINT_LEAVE' | 'FIRST_SIGHT_OR_LAPSE' | 'STARTING_DAY';
