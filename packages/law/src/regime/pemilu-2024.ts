import type { CivilDate } from '../civil-date';
import * as law from '../rules/rule-book';
import { ballotNumbers } from '../rules/uu-7-2017-344';
import { pemiluPractice } from './practice';
import type { Regime } from './regime';

/** The general election of 2024: UU 7/2017 with the Bawaslu regulations of 2022 and 2023. */
export const pemilu2024: Regime = {
  election: 'PEMILU_2024',
  title: { id: 'Pemilihan Umum 2024', en: 'General election of 2024' },
  votingDay: '2024-02-14' as CivilDate,
  rules: {
    REPORT_SUBMISSION: law.reportSubmission,
    FINDING_WINDOW: law.findingWindow,
    CORRECTION_ADVICE: law.correctionAdvice,
    INITIAL_REVIEW: law.initialReview,
    COMPLETION_NOTICE: law.completionNotice,
    REPORT_COMPLETION: law.reportCompletion,
    REGISTRATION: law.registration,
    CLARIFICATION_INVITATION: law.clarificationInvitation,
    STUDY: law.study,
    STUDY_EXTENDED: law.studyExtended,
    ADMINISTRATIVE_RULING: law.administrativeRuling,
    RULING_EXECUTION: law.rulingExecution,
    TSM_RULING: law.tsmRuling,
    TSM_EXECUTION: law.tsmExecution,
    TSM_SUPREME_COURT_REQUEST: law.tsmSupremeCourtRequest,
    TSM_SUPREME_COURT_RULING: law.tsmSupremeCourtRuling,
    RULING_REVIEW_REQUEST: law.rulingReviewRequest,
    POLICE_REFERRAL: law.policeReferral,
    GAKKUMDU_DISCUSSION: law.gakkumduDiscussion,
    ENQUIRY_HANDOVER: law.enquiryHandover,
    INVESTIGATION: law.investigation,
    PROSECUTOR_RETURN: law.prosecutorReturn,
    INVESTIGATOR_RESUBMISSION: law.investigatorResubmission,
    COURT_FILING: law.courtFiling,
    DISTRICT_COURT_JUDGMENT: law.districtCourtJudgment,
    COURT_APPEAL: law.courtAppeal,
    APPEAL_FILING: law.appealFiling,
    HIGH_COURT_JUDGMENT: law.highCourtJudgment,
    JUDGMENT_TO_PROSECUTOR: law.judgmentToProsecutor,
    JUDGMENT_EXECUTION: law.judgmentExecution,
    COURT_RULING_BEFORE_RESULT: law.courtRulingBeforeResult,
    SUPPLIES_AT_STATION: law.suppliesAtStation,
    DESTRUCTION: law.destruction,
    REPEAT_VOTE: law.repeatVote,
    BREACH_NOTICE: law.breachNotice,
  },
  ballots: ballotNumbers,
  practice: pemiluPractice,
};
