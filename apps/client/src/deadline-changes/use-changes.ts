import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { failureOf, isRefusal, type Outcome } from '../gateway/outcome';
import { DeadlineChangesDocument, type ListedChangeFragment } from '../gql/graphql';

/** So many are listed before the reader asks for more; a part of the gateway's list may bring a few beyond it. */
const AT_ONCE = 25;

interface Seen {
  /** The day as of which the calendar was read; null before the first answer. */
  readonly asOf: string | null;
  readonly changes: readonly ListedChangeFragment[];
  /** Where the gateway looks on; null at the end of its list. */
  readonly next: string | null;
}

const nothingYet: Seen = { asOf: null, changes: [], next: null };

export interface Changes extends Seen {
  readonly isLooking: boolean;
  /** Why the list could not be read on; null where nothing went wrong. */
  readonly problem: Outcome<never> | null;
  readonly more: () => void;
  /** Reads on where it stopped. */
  readonly retry: () => void;
  /** Lists everything anew. */
  readonly again: () => void;
}

/**
 * What a changed calendar moves. The gateway looks at a number of records and matters for each part, and none of them
 * may move: the parts are asked for one after the other until there is enough to read, or the list ends.
 */
export function useChanges(): Changes {
  const client = useClient();
  const [seen, setSeen] = useState<Seen>(nothingYet);
  const [aim, setAim] = useState(AT_ONCE);
  const [problem, setProblem] = useState<Outcome<never> | null>(null);
  const { asOf, changes, next } = seen;
  const hasMore = asOf === null || next !== null;
  const isLooking = problem === null && hasMore && changes.length < aim;

  useEffect(() => {
    if (!isLooking) return;
    let isLeft = false;
    const asked = client.query(DeadlineChangesDocument, { after: next }, { requestPolicy: 'network-only' });
    void asked.toPromise().then(({ data, error }) => {
      if (isLeft) return;
      if (!data) setProblem({ kind: 'FAILED', failure: error ? failureOf(error) : { code: 'NETWORK', message: '' } });
      else if (isRefusal(data.part)) setProblem({ kind: 'REFUSED', refusal: data.part });
      else setSeen(seenWith(changes, data.part));
    });
    return () => {
      isLeft = true;
    };
  }, [client, isLooking, next, changes]);

  return {
    ...seen,
    isLooking,
    problem,
    more: () => setAim(changes.length + AT_ONCE),
    retry: () => setProblem(null),
    again: () => {
      setSeen(nothingYet);
      setAim(AT_ONCE);
      setProblem(null);
    },
  };
}

interface Part {
  readonly asOf: string;
  readonly next?: string | null;
  readonly changes: readonly ListedChangeFragment[];
}

/** What moved between two parts because it was changed in between is listed once, as it was seen last. */
export function seenWith(before: readonly ListedChangeFragment[], { asOf, next, changes }: Part): Seen {
  const newer = new Set(changes.map(({ id }) => id));
  return { asOf, next: next ?? null, changes: [...before.filter(({ id }) => !newer.has(id)), ...changes] };
}
