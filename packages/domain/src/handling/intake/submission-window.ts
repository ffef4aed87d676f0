import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import { due } from '@awaslog/law/rules';
import type { When } from '../../supervision';
import { startedClock } from '../clocks';
import type { Matter } from '../matter';

/** The time to deliver a report (UU 7/2017 art. 454(6)): a right, which ends only after the later date. */
export function submissionWindow(
  place: Pick<Matter, 'election' | 'area'>,
  knownOn: CivilDate,
  when: When,
): Deadline | null {
  return startedClock(place, { rule: 'REPORT_SUBMISSION', from: knownOn }, 'INTAKE', when).deadline;
}

/** Whether the law by which reports of this election are delivered did not hold on a day, as far as that is known. */
export function isOutsideItsLaw(
  { election, area }: Pick<Matter, 'election' | 'area'>,
  day: CivilDate,
  { zone }: Pick<When, 'zone'>,
): boolean {
  const answer = due({ rule: 'REPORT_SUBMISSION', from: day, zone, area, election });
  return !answer.ok && answer.refusal.code === 'NOT_IN_FORCE';
}
