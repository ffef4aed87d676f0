import { useMemo } from 'react';
import { useQuery } from 'urql';
import { eventGroups, factsDocument, type StatedEntry } from './facts-document';

interface StatedFactsOptions {
  readonly matterId: string;
  /** The events of the whole matter, in order. */
  readonly events: readonly string[];
  readonly position: number;
}

/**
 * What the entry at a position stated; null until it is known. Entries whose events are asked for together share one
 * request, and since nothing is ever taken out of a matter, a position stays the same entry.
 */
export function useStatedFacts({ matterId, events, position }: StatedFactsOptions): StatedEntry | null {
  const event = events[position] ?? '';
  const group = useMemo(() => eventGroups(events).find((one) => one.includes(event)) ?? [], [events, event]);
  const [{ data }] = useQuery({
    query: factsDocument(group),
    variables: { id: matterId },
    pause: group.length === 0,
  });
  return data?.node?.timeline?.[position] ?? null;
}
