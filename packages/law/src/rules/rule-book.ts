import { z } from 'zod';
import { mayRefuse } from '../citation';
import type { DeadlineRule } from '../deadline';
import { correctionAdvice } from './perbawaslu-5-2022-18';
import { initialReview } from './perbawaslu-7-2022-15';
import { pilkadaSuppliesAtStation } from './uu-1-2015-78';
import { suppliesAtStation } from './uu-7-2017-341';
import { findingWindow, reportSubmission, study, studyExtended } from './uu-7-2017-454';

export {
  correctionAdvice,
  findingWindow,
  initialReview,
  pilkadaSuppliesAtStation,
  reportSubmission,
  study,
  studyExtended,
  suppliesAtStation,
};

/** Every clock that the law room knows. A new rule is one file of its article and one line here. */
export const RuleId = z.enum([
  'REPORT_SUBMISSION',
  'FINDING_WINDOW',
  'CORRECTION_ADVICE',
  'INITIAL_REVIEW',
  'STUDY',
  'STUDY_EXTENDED',
  'SUPPLIES_AT_STATION',
]);
export type RuleId = z.infer<typeof RuleId>;

/** A rule filed under its own id; filing it under another does not compile. */
export type RuleBook = { readonly [Id in RuleId]?: DeadlineRule & { readonly id: Id } };

/**
 * Whether a rule may refuse an act. One citation that was read is enough: a rule that is also recalled elsewhere
 * loses nothing by it.
 */
export function ruleMayRefuse(rule: DeadlineRule): boolean {
  return rule.cites.some(mayRefuse);
}
