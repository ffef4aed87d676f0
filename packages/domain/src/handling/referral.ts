import type { CivilDate } from '@awaslog/law/civil-date';
import { issueOf, type Issue } from '../issue';
import { day, text } from '../process';
import type { When } from '../supervision';
import type { ClockStart } from './act';
import { REFERRAL_ANSWER } from './clock-name';
import { lettersOf, type Referral } from './letters';
import type { Matter } from './matter';

/** What every referral to another body states beside its day and addressee. */
export const referralFields = {
  document: text(120, 'Nomor surat penerusan', 'Number of the referral letter').nullable(),
  /** No law that was read sets a period for the answer; the office states the day that it asked for, if any. */
  answerExpectedOn: day('Jawaban diminta paling lambat', 'Answer asked for by').nullable(),
};

/** Every referral of a matter, in the order in which they were recorded, with what came back. */
export function referralsOf(matter: Pick<Matter, 'entries' | 'clocks'>, when: Pick<When, 'zone'>): Referral[] {
  return lettersOf(matter, when).map(({ position: _position, ...referral }) => referral);
}

interface Asked {
  readonly on: CivilDate;
  readonly answerExpectedOn: CivilDate | null;
}

/** An answer cannot be asked for by a day before the letter. */
export function referralIssues({ on, answerExpectedOn }: Asked): Issue[] {
  const early = answerExpectedOn !== null && answerExpectedOn < on;
  return early ? [issueOf('BEFORE_REFERRAL', ['answerExpectedOn'])] : [];
}

/** The time for an answer, where the office asked for one by a day; it runs until that body answers. */
export function answerAsked({ on, answerExpectedOn: until }: Asked): ClockStart[] {
  return until === null ? [] : [{ rule: REFERRAL_ANSWER, from: on, until }];
}
