import type { CivilDate } from '@awaslog/law/civil-date';
import type { When } from '../supervision';
import { dayOfAct } from './clocks';
import { registerReport } from './intake/register-report';
import type { Matter } from './matter';
import { registerFinding } from './registered/register-finding';

/** The day from which the periods of handling run; null while it is not registered. A matter is registered once. */
export function registrationDay({ entries }: Pick<Matter, 'entries'>, when: Pick<When, 'zone'>): CivilDate | null {
  const events: readonly string[] = [registerReport.event, registerFinding.event];
  const registered = entries.find(({ type }) => events.includes(type));
  return registered ? dayOfAct(registered.at, when) : null;
}
