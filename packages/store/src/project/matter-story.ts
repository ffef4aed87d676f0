import type { Instant } from '@awaslog/law/civil-date';
import { evolveMatter, evolveRedated, type Matter } from '@awaslog/domain/handling';
import type { MatterStreamEvent, StoredEvent } from '../events/stored-event';
import { upcast } from '../events/upcast';

/** A matter with what only the log knows of it. `begunSeq` is null while its first event is being written. */
export interface MatterStory {
  readonly matter: Matter;
  readonly begunSeq: number | null;
  readonly recordedAt: Instant;
  readonly fictional: boolean;
}

/** The story after one more event. */
export function continueMatter(
  story: MatterStory | null,
  event: MatterStreamEvent,
  { seq, recordedAt, fictional }: { seq: number | null; recordedAt: Instant; fictional: boolean },
): MatterStory {
  const matter = evolved(story?.matter ?? null, event);
  return story ? { ...story, matter } : { matter, begunSeq: seq, recordedAt, fictional };
}

function evolved(matter: Matter | null, event: MatterStreamEvent): Matter {
  if (event.type !== 'MATTER_REDATED') return evolveMatter(matter, event);
  if (!matter) throw new Error('A matter begins with an act');
  return evolveRedated(matter, event);
}

/** The story that the events of one matter tell. */
export function foldMatter(events: readonly StoredEvent[]): MatterStory | null {
  return events.reduce<MatterStory | null>(
    (story, stored) => continueMatter(story, upcast(stored) as MatterStreamEvent, stored),
    null,
  );
}
