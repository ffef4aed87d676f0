import { decideEthics } from './decide-ethics';
import { forwardEthics } from './forward-ethics';
import { handUpEthics } from './hand-up-ethics';
import { recordEthicsAnswer, recordEthicsDone, recordEthicsReceived } from './replies';

/** The acts of this process, by command. */
export const ethicsActs = {
  HAND_UP_ETHICS: handUpEthics,
  FORWARD_ETHICS: forwardEthics,
  DECIDE_ETHICS: decideEthics,
  RECORD_ETHICS_RECEIVED: recordEthicsReceived,
  RECORD_ETHICS_ANSWER: recordEthicsAnswer,
  RECORD_ETHICS_DONE: recordEthicsDone,
} as const;
