import type { MatterBeginning, MatterClock, MatterEntry, MatterFacts, Matter, StartedClock } from './matter';
import { begun } from './begun';
import type { MatterId } from './ids';
import type { ProcessName } from './process-name';

/**
 * What happened to a matter. It says everything that follows from it - the state, the tracks it opens, the clocks it
 * starts and stops, what it sets anew - so that an old event means the same when the tables have changed since.
 */
export interface MatterEvent extends MatterEntry {
  readonly version: 2;
  readonly matterId: MatterId;
  /** What the first event of a matter fixes; null on every later one. */
  readonly begins: MatterBeginning | null;
  /** Tracks that it opens, with their first state. */
  readonly opens: Readonly<Partial<Record<ProcessName, string>>>;
  readonly sets: Partial<MatterFacts>;
  readonly starts: readonly StartedClock[];
}

/** The matter after an event. */
export function evolveMatter(matter: Matter | null, event: MatterEvent): Matter {
  const before = matter ?? beginning(event);
  return {
    ...before,
    ...event.sets,
    version: before.version + 1,
    states: { ...before.states, ...event.opens, [event.process]: event.state },
    clocks: [
      ...before.clocks.map((clock, position) => stopped(clock, position, event)),
      ...event.starts.map((clock) => ({ ...clock, earlier: [] })),
    ],
    entries: [...before.entries, entryOf(event)],
  };
}

function beginning({ matterId, office, begins }: MatterEvent): Matter {
  if (!begins) throw new Error('The first event of a matter says where it came from');
  return begun(matterId, office, begins);
}

function stopped(clock: MatterClock, position: number, { stops }: MatterEvent): MatterClock {
  const stop = stops.find((one) => one.position === position);
  return stop && clock.stoppedOn === null ? { ...clock, stoppedOn: stop.on } : clock;
}

function entryOf(event: MatterEvent): MatterEntry {
  const { type, process, state, at, office, number, facts, stops, outsideKnownProcedure, warnings } = event;
  return { type, process, state, at, office, number, facts, stops, outsideKnownProcedure, warnings };
}
