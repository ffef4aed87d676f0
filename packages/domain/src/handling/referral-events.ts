/** What an event says of a letter to another body. */
export type ReferralRole = 'SENT' | 'RECEIVED' | 'ANSWERED' | 'DONE';

export interface ReferralBearing {
  readonly role: ReferralRole;
  /** The body, where the event has no field for it. */
  readonly addressee?: string;
  /** Whether it bears on it at all, by what it states. */
  readonly when?: (facts: Readonly<Record<string, unknown>>) => boolean;
}

const police = { addressee: 'POLICE' } as const;
const dkpp = { addressee: 'DKPP' } as const;

/**
 * How each event bears on a referral. The names are those of the acts; a test holds them together. The police are done
 * once the file has left them, which an office may learn from a later step only.
 */
export const referralEvents: Readonly<Record<string, ReferralBearing>> = {
  REPORT_REFERRED: { role: 'SENT' },
  REPORT_REFERRAL_RECEIPT_CONFIRMED: { role: 'RECEIVED' },
  REPORT_REFERRAL_ANSWERED: { role: 'ANSWERED' },
  REPORT_REFERRAL_DONE: { role: 'DONE' },
  ETHICS_FORWARDED: { role: 'SENT' },
  ETHICS_RECEIPT_CONFIRMED: { role: 'RECEIVED' },
  ETHICS_REFERRAL_ANSWERED: { role: 'ANSWERED' },
  ETHICS_REFERRAL_DONE: { role: 'DONE' },
  OTHER_LAW_FORWARDED: { role: 'SENT' },
  OTHER_LAW_RECEIPT_CONFIRMED: { role: 'RECEIVED' },
  OTHER_LAW_REFERRAL_ANSWERED: { role: 'ANSWERED' },
  OTHER_LAW_REFERRAL_DONE: { role: 'DONE' },
  DKPP_COMPLAINT_SENT: { role: 'SENT', ...dkpp },
  DKPP_COMPLAINT_RECEIVED: { role: 'RECEIVED', ...dkpp },
  DKPP_COMPLAINT_ANSWERED: { role: 'ANSWERED', ...dkpp },
  DKPP_COMPLAINT_DONE: { role: 'DONE', ...dkpp },
  REFERRED_TO_POLICE: { role: 'SENT', ...police },
  ENQUIRY_HANDED_OVER: { role: 'ANSWERED', ...police },
  FILE_BROUGHT_TO_PROSECUTOR: { role: 'DONE', ...police },
  FILED_WITH_COURT: { role: 'DONE', ...police },
  DISTRICT_COURT_JUDGED: { role: 'DONE', ...police },
  CRIME_STOPPED: { role: 'DONE', ...police, when: ({ stoppedBy }) => stoppedBy !== 'OFFICE' },
};
