import { completeReport } from './complete-report';
import { declineReport } from './decline-report';
import { receiveReport } from './receive-report';
import { referReport } from './refer-report';
import { recordReportReferralAnswer, recordReportReferralDone, recordReportReferralReceived } from './referral-replies';
import { registerReport } from './register-report';
import { requestCompletion } from './request-completion';
import { reviewReport } from './review-report';
import { stopReport } from './stop-report';
import { takeOverReport } from './take-over-report';
import { transferReport } from './transfer-report';
import { treatAsPreliminary } from './treat-as-preliminary';
import { withdraw } from './withdraw';

/** The acts of this process, by command. */
export const intakeActs = {
  RECEIVE_REPORT: receiveReport,
  REVIEW_REPORT: reviewReport,
  REQUEST_COMPLETION: requestCompletion,
  COMPLETE_REPORT: completeReport,
  REGISTER_REPORT: registerReport,
  DECLINE_REPORT: declineReport,
  WITHDRAW: withdraw,
  TRANSFER_REPORT: transferReport,
  TAKE_OVER_REPORT: takeOverReport,
  REFER_REPORT: referReport,
  RECORD_REPORT_REFERRAL_RECEIVED: recordReportReferralReceived,
  RECORD_REPORT_REFERRAL_ANSWER: recordReportReferralAnswer,
  RECORD_REPORT_REFERRAL_DONE: recordReportReferralDone,
  STOP_REPORT: stopReport,
  TREAT_AS_PRELIMINARY: treatAsPreliminary,
} as const;
