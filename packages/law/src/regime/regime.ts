import type { CivilDate } from '../civil-date';
import type { BallotNumbers } from '../rules/ballot-numbers';
import type { Practice } from './practice';
import type { RuleBook } from '../rules/rule-book';
import type { Text } from '../result';

/**
 * Which rules one election is run under. Two elections that share a rule share its row; there is no other switch. A
 * regime has no dates of its own: each rule holds as long as the instruments that it cites.
 */
export interface Regime {
  readonly election: string;
  readonly title: Text;
  readonly votingDay: CivilDate;
  readonly rules: RuleBook;
  /** How many ballots are printed. */
  readonly ballots: BallotNumbers;
  /** How its administrative violations end, its bodies and its forms. */
  readonly practice: Practice;
}
