import type { CivilDate } from '../civil-date';
import type { RuleBook } from '../rules/rule-book';
import type { Text } from '../result';

/** Which rules one election is run under. Two elections that share a rule share its row; there is no other switch. */
export interface Regime {
  readonly election: string;
  readonly title: Text;
  readonly votingDay: CivilDate;
  /** First and last day of the regime; `null` where no source that we read says. */
  readonly validFrom: CivilDate | null;
  readonly validUntil: CivilDate | null;
  readonly rules: RuleBook;
}
