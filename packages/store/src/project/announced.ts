import type { Zone } from '@awaslog/law/civil-date';
import { acts, type Matter } from '@awaslog/domain/handling';
import { dayOf } from '@awaslog/domain/supervision';
import type { AnnouncedMatter } from '../ports';

type Outcomes = AnnouncedMatter['outcomes'];

/**
 * What anybody may read of a matter: the little that this picks, as it stood when its status was published last. What
 * happened since waits for the next announcement.
 */
export function announcedOf({ source, kinds, entries }: Matter, zone: Zone): AnnouncedMatter | null {
  const last = entries.findLastIndex(
    ({ type, facts }) => type === acts.ANNOUNCE_STATUS.event && facts['published'] === true,
  );
  const announcement = entries[last];
  if (!announcement) return null;
  const told = entries.slice(0, last + 1);
  const outcomes = (told.findLast(({ type }) => type === acts.DECIDE.event)?.facts['outcomes'] ?? []) as Outcomes;
  return {
    source: source.kind,
    number: told.findLast(({ number }) => number?.text)?.number?.text ?? null,
    kinds: outcomes.length > 0 ? outcomes.map(({ kind }) => kind) : kinds,
    outcomes: outcomes.map(({ kind, outcome }) => ({ kind, outcome })),
    announcedOn: dayOf(announcement.at, { zone }),
  };
}
