import type { CivilDate } from '@awaslog/law/civil-date';
import { issueOf, type Issue } from '../issue';
import { day, text } from '../process';
import type { MatterEntry, Matter } from './matter';
import type { ProcessName } from './process-name';

/** What every referral to another body states beside its day and addressee. */
export const referralFields = {
  document: text(120, 'Nomor surat penerusan', 'Number of the referral letter').nullable(),
  /** No law that was read sets a period for the answer; the office states the day that it asked for, if any. */
  answerExpectedOn: day('Jawaban diminta paling lambat', 'Answer asked for by').nullable(),
};

/** What every reply states beside its day and the body that replies. */
export const replyFields = {
  document: text(120, 'Nomor surat balasan', 'Number of the reply').nullable(),
  note: text(2_000, 'Isi balasan', 'What the reply says').nullable(),
};

/** How each event bears on a referral. The names are those of the acts; a test holds them together. */
export const referralEvents: Readonly<Record<string, 'SENT' | 'RECEIVED' | 'ANSWERED' | 'DONE'>> = {
  ETHICS_FORWARDED: 'SENT',
  ETHICS_RECEIPT_CONFIRMED: 'RECEIVED',
  ETHICS_REFERRAL_ANSWERED: 'ANSWERED',
  ETHICS_REFERRAL_DONE: 'DONE',
  OTHER_LAW_FORWARDED: 'SENT',
  OTHER_LAW_RECEIPT_CONFIRMED: 'RECEIVED',
  OTHER_LAW_REFERRAL_ANSWERED: 'ANSWERED',
  OTHER_LAW_REFERRAL_DONE: 'DONE',
  DKPP_COMPLAINT_SENT: 'SENT',
  DKPP_COMPLAINT_ANSWERED: 'ANSWERED',
};

/** One letter to another body, with what came back so far. */
export interface Referral {
  readonly process: ProcessName;
  readonly addressee: string;
  readonly referredOn: CivilDate;
  readonly document: string | null;
  readonly expectedOn: CivilDate | null;
  readonly receivedOn: CivilDate | null;
  readonly answeredOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
}

interface ReferralFacts {
  readonly on: CivilDate;
  /** Absent on a complaint to DKPP, whose addressee is in its name. */
  readonly addressee?: string;
  readonly document?: string | null;
  readonly answerExpectedOn?: CivilDate | null;
}

const replyField = { RECEIVED: 'receivedOn', ANSWERED: 'answeredOn', DONE: 'doneOn' } as const;

/** Every referral of a matter, oldest first. A reply belongs to the latest one to the body that replies. */
export function referralsOf({ entries }: Pick<Matter, 'entries'>): Referral[] {
  return entries.reduce<Referral[]>((referrals, one) => {
    const role = referralEvents[one.type];
    if (!role) return referrals;
    if (role === 'SENT') return [...referrals, sent(one)];
    const { addressee = 'DKPP', on } = one.facts as unknown as ReferralFacts;
    const meant = latestTo(referrals, one.process, addressee);
    return referrals.map((referral) => (referral === meant ? { ...referral, [replyField[role]]: on } : referral));
  }, []);
}

function sent({ process, facts }: MatterEntry): Referral {
  const { on, addressee = 'DKPP', document = null, answerExpectedOn = null } = facts as unknown as ReferralFacts;
  const nothing = { receivedOn: null, answeredOn: null, doneOn: null };
  return { process, addressee, referredOn: on, document, expectedOn: answerExpectedOn, ...nothing };
}

function latestTo(referrals: readonly Referral[], process: ProcessName, addressee: string): Referral | undefined {
  return referrals.findLast((one) => one.process === process && one.addressee === addressee);
}

/** An answer cannot be asked for by a day before the letter. */
export function referralIssues(input: ReferralFacts): Issue[] {
  const early = input.answerExpectedOn && input.answerExpectedOn < input.on;
  return early ? [issueOf('BEFORE_REFERRAL', ['answerExpectedOn'])] : [];
}

/** A reply needs a referral to the body that replies, and comes no earlier. */
export function replyIssues(matter: Matter, process: ProcessName, { on, addressee = 'DKPP' }: ReferralFacts): Issue[] {
  const meant = latestTo(referralsOf(matter), process, addressee);
  if (!meant) return [issueOf('NO_SUCH_REFERRAL', ['addressee'])];
  return on < meant.referredOn ? [issueOf('BEFORE_REFERRAL', ['on'])] : [];
}

/** Whether any other referral of a process still waits, so that the track is not done with this one. */
export function othersWait(matter: Matter, process: ProcessName, addressee: string): boolean {
  const all = referralsOf(matter);
  const meant = latestTo(all, process, addressee);
  return all.some((one) => one.process === process && one.doneOn === null && one !== meant);
}
