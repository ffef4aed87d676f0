import type { Zone } from '@awaslog/law/civil-date';
import { acts, type Matter } from '@awaslog/domain/handling';
import { dayOf } from '@awaslog/domain/supervision';
import type { MatterStreamEvent } from '../events/stored-event';
import type { AnnouncedMatter } from '../ports';

type Outcomes = AnnouncedMatter['outcomes'];

/**
 * What anybody may read of a matter after an event, given what it was before. Only an announcement changes it, and it
 * tells the matter as it stands at that moment: what happens later waits for the next one. A status that is told and
 * not published leaves nothing public, since what was published before would speak of a matter that stands otherwise.
 */
export function announcedAfter(
  before: AnnouncedMatter | null,
  event: Pick<MatterStreamEvent, 'type'>,
  after: Matter,
  zone: Zone,
): AnnouncedMatter | null {
  if (event.type !== acts.ANNOUNCE_STATUS.event) return before;
  const { source, kinds, entries } = after;
  const announcement = entries.at(-1)!;
  if (announcement.facts['published'] !== true) return null;
  const outcomes = (entries.findLast(({ type }) => type === acts.DECIDE.event)?.facts['outcomes'] ?? []) as Outcomes;
  return {
    source: source.kind,
    number: entries.findLast(({ number }) => number?.text)?.number?.text ?? null,
    kinds: outcomes.length > 0 ? outcomes.map(({ kind }) => kind) : kinds,
    outcomes: outcomes.map(({ kind, outcome }) => ({ kind, outcome })),
    announcedOn: dayOf(announcement.at, { zone }),
  };
}
