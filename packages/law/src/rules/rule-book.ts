import { z } from 'zod';
import { mayRefuse, type Citation } from '../citation';
import type { DeadlineRule } from '../deadline';

export { destruction } from './kpu-decision-1395-2023';
export { gakkumduDiscussion } from './perbawaslu-3-2023-discussion';
export { correctionAdvice } from './perbawaslu-5-2022-18';
export { initialReview } from './perbawaslu-7-2022-15';
export { registration } from './perbawaslu-7-2022-17';
export { completionNotice, reportCompletion } from './perbawaslu-7-2022-24';
export { clarificationInvitation } from './perbawaslu-7-2022-29';
export { rulingReviewRequest } from './perbawaslu-8-2022-review';
export { pilkadaReportSubmission, pilkadaStudy, pilkadaStudyExtended } from './uu-1-2015-134';
export { pilkadaSuppliesAtStation } from './uu-1-2015-78';
export { recommendationDecision } from './uu-10-2016-139';
export { breachNotice } from './uu-27-2022-46';
export { suppliesAtStation } from './uu-7-2017-341';
export { repeatVote } from './uu-7-2017-373';
export { findingWindow, reportSubmission, study, studyExtended } from './uu-7-2017-454';
export { administrativeRuling } from './uu-7-2017-461';
export { rulingExecution } from './uu-7-2017-462';
export { tsmExecution, tsmRuling, tsmSupremeCourtRequest, tsmSupremeCourtRuling } from './uu-7-2017-463';
export { policeReferral } from './uu-7-2017-476';
export { enquiryHandover } from './uu-7-2017-479';
export { courtFiling, investigation, investigatorResubmission, prosecutorReturn } from './uu-7-2017-480';
export { appealFiling, courtAppeal, districtCourtJudgment, highCourtJudgment } from './uu-7-2017-482';
export { judgmentExecution, judgmentToProsecutor } from './uu-7-2017-483';
export { courtRulingBeforeResult } from './uu-7-2017-484';

/** Every clock that the law room knows. A new rule is one file of its article and one line here and in its regime. */
export const RuleId = z.enum([
  'REPORT_SUBMISSION',
  'FINDING_WINDOW',
  'CORRECTION_ADVICE',
  'INITIAL_REVIEW',
  'COMPLETION_NOTICE',
  'REPORT_COMPLETION',
  'REGISTRATION',
  'CLARIFICATION_INVITATION',
  'STUDY',
  'STUDY_EXTENDED',
  'ADMINISTRATIVE_RULING',
  'RULING_EXECUTION',
  'TSM_RULING',
  'TSM_EXECUTION',
  'TSM_SUPREME_COURT_REQUEST',
  'TSM_SUPREME_COURT_RULING',
  'RULING_REVIEW_REQUEST',
  'RECOMMENDATION_DECISION',
  'POLICE_REFERRAL',
  'GAKKUMDU_DISCUSSION',
  'ENQUIRY_HANDOVER',
  'INVESTIGATION',
  'PROSECUTOR_RETURN',
  'INVESTIGATOR_RESUBMISSION',
  'COURT_FILING',
  'DISTRICT_COURT_JUDGMENT',
  'COURT_APPEAL',
  'APPEAL_FILING',
  'HIGH_COURT_JUDGMENT',
  'JUDGMENT_TO_PROSECUTOR',
  'JUDGMENT_EXECUTION',
  'COURT_RULING_BEFORE_RESULT',
  'SUPPLIES_AT_STATION',
  'DESTRUCTION',
  'REPEAT_VOTE',
  'BREACH_NOTICE',
]);
export type RuleId = z.infer<typeof RuleId>;

/** A rule filed under its own id; filing it under another does not compile. */
export type RuleBook = { readonly [Id in RuleId]?: DeadlineRule & { readonly id: Id } };

/** The norm that a rule rests on first; other rooms take it from here and do not write it down once more. */
export function normOf({ id, cites: [norm] }: DeadlineRule): Citation {
  if (!norm) throw new Error(`${id} cites no norm`);
  return norm;
}

/**
 * Whether a rule may refuse an act. One citation that was read is enough: a rule that is also recalled elsewhere
 * loses nothing by it.
 */
export function ruleMayRefuse(rule: DeadlineRule): boolean {
  return rule.cites.some(mayRefuse);
}
