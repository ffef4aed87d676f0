import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evolvePreliminary } from '@awaslog/domain/supervision';
import { beginsPreliminary, isOfMatter } from '../src/events/event-kind';
import type { PreliminaryEvent, StoredEvent } from '../src/events/stored-event';
import { currentVersion, firstVersion, upcast, upcasters } from '../src/events/upcast';
import { foldMatter } from '../src/project/matter-story';
import { foldStory } from '../src/project/record-story';

interface Sample {
  readonly events: readonly StoredEvent[];
  readonly state: unknown;
}

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sample] as const);

function stateOf(events: readonly StoredEvent[]): unknown {
  const [first] = events;
  if (!first) return undefined;
  if (beginsPreliminary(first)) return evolvePreliminary(upcast(first) as PreliminaryEvent);
  return isOfMatter(first) ? foldMatter(events, 'Asia/Jayapura')?.matter : foldStory(events)?.record;
}

describe('what a released program wrote', () => {
  it.each(samples)('is still read: %s', (_, { events, state }) => {
    expect(events.length).toBeGreaterThan(0);
    expect(stateOf(events)).toEqual(state);
  });

  it('has a sample of every version of every event', () => {
    const seen = new Set(samples.flatMap(([, { events }]) => events.map((one) => `${one.type} ${one.typeVersion}`)));
    for (const type of Object.keys(upcasters)) {
      for (let version = firstVersion(type); version <= currentVersion(type); version += 1) {
        expect(seen).toContain(`${type} ${version}`);
      }
    }
  });
});
