import type { CustodyDiscrepancy } from './discrepancy';
import type { NotJudged } from './not-judged';

/** Where the rules put what they find, and what they could not judge. */
export interface Findings {
  readonly found: CustodyDiscrepancy[];
  readonly notJudged: NotJudged[];
}
