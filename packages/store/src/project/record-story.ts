import type { Instant } from '@awaslog/law/civil-date';
import { evolve, type SupervisionEvent, type SupervisionRecord } from '@awaslog/domain/supervision';
import type { StoredEvent } from '../events/stored-event';
import { upcast } from '../events/upcast';

/**
 * A record with what only the log knows of it. A `seq` is null while its event is being written: the database gives it.
 */
export interface RecordStory {
  readonly record: SupervisionRecord;
  readonly recordedSeq: number | null;
  readonly recordedAt: Instant;
  readonly fictional: boolean;
  /** The `seq` of each finding's proposal, in the order of the findings. */
  readonly proposedSeqs: readonly (number | null)[];
}

/** The story after one more event. */
export function continueStory(
  story: RecordStory | null,
  event: SupervisionEvent,
  { seq, recordedAt, fictional }: { seq: number | null; recordedAt: Instant; fictional: boolean },
): RecordStory {
  const record = evolve(story?.record ?? null, event);
  if (!story) return { record, recordedSeq: seq, recordedAt, fictional, proposedSeqs: [] };
  const proposed = event.type === 'FINDING_PROPOSED' ? [seq] : [];
  return { ...story, record, proposedSeqs: [...story.proposedSeqs, ...proposed] };
}

/** The story that the events of one stream tell. */
export function foldStory(events: readonly StoredEvent[]): RecordStory | null {
  return events.reduce<RecordStory | null>(
    (story, stored) => continueStory(story, upcast(stored) as SupervisionEvent, stored),
    null,
  );
}
