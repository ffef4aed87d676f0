import type { CivilDate } from '@awaslog/law/civil-date';
import type { ReferralStanding } from './matter-codes';
import type { Referral } from './letters';

/** How a referral stands on a day. Overdue is read off the day that the office asked for; no period is known in law. */
export function referralStanding(referral: Referral, today: CivilDate): ReferralStanding {
  if (referral.doneOn) return 'DONE';
  if (referral.answeredOn) return 'ANSWERED';
  if (referral.expectedOn && today > referral.expectedOn) return 'OVERDUE';
  return referral.receivedOn ? 'RECEIVED' : 'SENT';
}
