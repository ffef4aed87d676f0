import type { Instant } from '@awaslog/law/civil-date';
import { issueOf, type Issue } from '../issue';
import { isAfter } from '../supervision';
import type { ActContext, ActInput } from './act';
import { dayOfAct } from './clocks';

/**
 * What an act cannot come before: the latest entry of one of these kinds, or the first one where the act is learned late,
 * since later ones may be recorded already. Hours are compared where both sides know them, civil days of the place
 * otherwise. A matter that does not have such an entry is not judged.
 */
export function notBefore({ matter, input, facts, late }: ActContext<ActInput>, ...events: readonly string[]): Issue[] {
  const known = matter.entries.filter(({ type }) => events.includes(type));
  const preceding = late ? known[0] : known.at(-1);
  if (!preceding) return [];
  const [field, at] = 'at' in input ? (['at', input.at] as const) : (['on', input.on] as const);
  const bothHours = at.includes('T') && preceding.at.includes('T');
  const early = bothHours
    ? isAfter(preceding.at as Instant, at as Instant)
    : dayOfAct(at, facts) < dayOfAct(preceding.at, facts);
  return early ? [issueOf('BEFORE_PRECEDING_STEP', [field])] : [];
}
