import type { Issue, Refusal, Warning } from '../issue';

/** What a step's own rules say: a norm that refuses, issues to mend, warnings to carry. */
export interface Judgement {
  readonly refusal?: Refusal;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}
