import type { CivilDate } from '@awaslog/law/civil-date';
import { ruleFor } from '@awaslog/law/rules';
import type { When } from '../supervision';
import { dayOfAct } from './clocks';
import type { Matter } from './matter';

/**
 * The day from which the study of a report runs: its registration, or its receipt where the law of the election counts
 * from there.
 */
export function studyFrom(
  { election, entries }: Pick<Matter, 'election' | 'entries'>,
  registeredOn: CivilDate,
  when: Pick<When, 'zone'>,
): CivilDate {
  const rule = ruleFor('STUDY', election);
  const [received] = entries;
  return rule.ok && rule.value.startsOn === 'receivedOn' && received ? dayOfAct(received.at, when) : registeredOn;
}
