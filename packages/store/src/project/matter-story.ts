import type { Instant, Zone } from '@awaslog/law/civil-date';
import { evolveMatter, evolveRedated, type Matter } from '@awaslog/domain/handling';
import type { MatterStreamEvent, StoredEvent } from '../events/stored-event';
import { upcast } from '../events/upcast';
import type { AnnouncedMatter } from '../ports';
import { announcedAfter } from './announced';

/** A matter with what only the log knows of it. `begunSeq` is null while its first event is being written. */
export interface MatterStory {
  readonly matter: Matter;
  readonly begunSeq: number | null;
  readonly recordedAt: Instant;
  readonly fictional: boolean;
  /** What anybody may read of it; null while nothing is public. */
  readonly announced: AnnouncedMatter | null;
}

/** The story after one more event. */
export function continueMatter(
  story: MatterStory | null,
  event: MatterStreamEvent,
  { seq, recordedAt, fictional }: { seq: number | null; recordedAt: Instant; fictional: boolean },
  zone: Zone,
): MatterStory {
  const matter = evolved(story?.matter ?? null, event);
  const announced = announcedAfter(story?.announced ?? null, event, matter, zone);
  return story ? { ...story, matter, announced } : { matter, begunSeq: seq, recordedAt, fictional, announced };
}

function evolved(matter: Matter | null, event: MatterStreamEvent): Matter {
  if (event.type !== 'MATTER_REDATED') return evolveMatter(matter, event);
  if (!matter) throw new Error('A matter begins with an act');
  return evolveRedated(matter, event);
}

/** The story that the events of one matter tell. */
export function foldMatter(events: readonly StoredEvent[], zone: Zone): MatterStory | null {
  return events.reduce<MatterStory | null>(
    (story, stored) => continueMatter(story, upcast(stored) as MatterStreamEvent, stored, zone),
    null,
  );
}
