import type { Zone } from '@awaslog/law/civil-date';
import { acts, type ActName, type Matter } from '@awaslog/domain/handling';
import { dayOf } from '@awaslog/domain/supervision';
import type { AnnouncedMatter } from '../ports';

type Outcomes = AnnouncedMatter['outcomes'];

/**
 * What anybody may read of a matter: the little that this picks, as it stood when its status was announced last. What
 * happened since waits for the next announcement.
 */
export function announcedOf({ source, kinds, entries }: Matter, zone: Zone): AnnouncedMatter | null {
  const last = entries.findLastIndex(({ type }) => type === eventOf('ANNOUNCE_STATUS'));
  const announcement = entries[last];
  if (!announcement) return null;
  const told = entries.slice(0, last + 1);
  const outcomes = (told.findLast(({ type }) => type === eventOf('DECIDE'))?.facts['outcomes'] ?? []) as Outcomes;
  return {
    source: source.kind,
    number: told.findLast(({ number }) => number?.text)?.number?.text ?? null,
    kinds: outcomes.length > 0 ? outcomes.map(({ kind }) => kind) : kinds,
    outcomes: outcomes.map(({ kind, outcome }) => ({ kind, outcome })),
    announcedOn: dayOf(announcement.at, { zone }),
  };
}

function eventOf(act: 'ANNOUNCE_STATUS' | 'DECIDE'): string | undefined {
  return act in acts ? acts[act as ActName].event : undefined;
}
