import { receiveReport } from './receive-report';
import { reviewReport } from './review-report';

/** The acts of this process, by command. */
export const intakeActs = { RECEIVE_REPORT: receiveReport, REVIEW_REPORT: reviewReport } as const;
