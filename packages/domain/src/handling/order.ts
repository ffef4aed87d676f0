import type { Instant } from '@awaslog/law/civil-date';
import { issueOf, type Issue } from '../issue';
import { isAfter } from '../supervision';
import type { ActContext, ActInput } from './act';
import { dayOfAct } from './clocks';

/**
 * What an act cannot come before: the latest entry of one of these kinds. Hours are compared where both sides know them,
 * civil days of the place otherwise. A matter that does not have such an entry is not judged.
 */
export function notBefore(
  { matter, input, facts }: Pick<ActContext<ActInput>, 'matter' | 'input' | 'facts'>,
  ...events: readonly string[]
): Issue[] {
  const preceding = matter.entries.findLast(({ type }) => events.includes(type));
  if (!preceding) return [];
  const [field, at] = 'at' in input ? (['at', input.at] as const) : (['on', input.on] as const);
  const bothHours = at.includes('T') && preceding.at.includes('T');
  const early = bothHours
    ? isAfter(preceding.at as Instant, at as Instant)
    : dayOfAct(at, facts) < dayOfAct(preceding.at, facts);
  return early ? [issueOf('BEFORE_PRECEDING_STEP', [field])] : [];
}
