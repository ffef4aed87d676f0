import { complainToDkpp } from './complain-to-dkpp';
import { confirmRulingExecuted } from './confirm-ruling-executed';
import { holdHearing } from './hold-hearing';
import { openHearing } from './open-hearing';
import { recommendUpward } from './recommend-upward';
import { recordDkppAnswer } from './record-dkpp-answer';
import { recordDkppDone } from './record-dkpp-done';
import { recordDkppReceived } from './record-dkpp-received';
import { rule } from './rule';
import { answerRulingReview, requestRulingReview } from './ruling-review';
import { recordSupremeCourtRequest, recordSupremeCourtRuling } from './supreme-court';

/** The acts of this process, by command. */
export const administrativeActs = {
  RECOMMEND_UPWARD: recommendUpward,
  OPEN_HEARING: openHearing,
  HOLD_HEARING: holdHearing,
  RULE: rule,
  CONFIRM_RULING_EXECUTED: confirmRulingExecuted,
  COMPLAIN_TO_DKPP: complainToDkpp,
  RECORD_DKPP_RECEIVED: recordDkppReceived,
  RECORD_DKPP_ANSWER: recordDkppAnswer,
  RECORD_DKPP_DONE: recordDkppDone,
  REQUEST_RULING_REVIEW: requestRulingReview,
  ANSWER_RULING_REVIEW: answerRulingReview,
  RECORD_SUPREME_COURT_REQUEST: recordSupremeCourtRequest,
  RECORD_SUPREME_COURT_RULING: recordSupremeCourtRuling,
} as const;
