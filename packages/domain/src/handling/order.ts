import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { issueOf, type Issue } from '../issue';
import { isAfter, type When } from '../supervision';
import type { ActContext, ActInput } from './act';
import { dayOfAct } from './clocks';
import type { MatterEntry } from './matter';

/**
 * What an act cannot come before: every entry of one of these kinds, in whatever order they were recorded, or the first
 * one where the act is learned late, since later ones may be recorded already. A matter without such an entry is not judged.
 */
export function notBefore(context: ActContext<ActInput>, ...events: readonly string[]): Issue[] {
  const known = context.matter.entries.filter(({ type }) => events.includes(type));
  return notBeforeEntries(context, context.late ? known.slice(0, 1) : known);
}

/** The same of entries that the act itself knows. */
export function notBeforeEntries(
  { input, facts }: Pick<ActContext<ActInput>, 'input' | 'facts'>,
  entries: readonly Pick<MatterEntry, 'at'>[],
): Issue[] {
  const [field, at] = 'at' in input ? (['at', input.at] as const) : (['on', input.on] as const);
  return entries.some((preceding) => isEarlier(at, preceding.at, facts))
    ? [issueOf('BEFORE_PRECEDING_STEP', [field])]
    : [];
}

type Point = CivilDate | Instant;

/** Hours are compared where both sides know them, civil days of the place otherwise. */
export function isEarlier(one: Point, other: Point, when: Pick<When, 'zone'>): boolean {
  return one.includes('T') && other.includes('T')
    ? isAfter(other as Instant, one as Instant)
    : dayOfAct(one, when) < dayOfAct(other, when);
}
