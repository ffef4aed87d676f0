import { forwardOtherLaw } from './forward-other-law';
import { recordOtherLawAnswer, recordOtherLawDone, recordOtherLawReceived } from './replies';

/** The acts of this process, by command. */
export const otherLawActs = {
  FORWARD_OTHER_LAW: forwardOtherLaw,
  RECORD_OTHER_LAW_RECEIVED: recordOtherLawReceived,
  RECORD_OTHER_LAW_ANSWER: recordOtherLawAnswer,
  RECORD_OTHER_LAW_DONE: recordOtherLawDone,
} as const;
