import { mayRefuse, type Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';

/**
 * One cell of a process. `KNOWN`: the norm has the step. `OUTSIDE`: it does not, or the step rests on recollection; the
 * act is recorded with a reason and warns. `NO_SUCH_STEP`: the act has no object and is refused.
 */
export type Step<State extends string> =
  | { readonly kind: 'KNOWN'; readonly to: State; readonly cites: readonly Citation[] }
  | { readonly kind: 'OUTSIDE'; readonly to: State; readonly cites: readonly Citation[] }
  | { readonly kind: 'NO_SUCH_STEP'; readonly why: Text };

/** Where a step leads and the norms that have it. */
export interface Move<State extends string> {
  readonly to: State;
  readonly cites: readonly Citation[];
  /** A step of the office's own order, such as who works on it: it needs no norm to be known. */
  readonly own?: true;
}

export function move<State extends string>(to: State, ...cites: Citation[]): Move<State> {
  return { to, cites };
}

/** A step by which the office keeps its own order; it changes nothing for anybody outside. */
export function ownOrder<State extends string>(to: State): Move<State> {
  return { to, cites: [], own: true };
}

/** A move is a known step only where one of its norms was read; on recollection alone it is outside. */
export function stepOfMove<State extends string>({ to, cites, own }: Move<State>): Step<State> {
  return { kind: own || cites.some(mayRefuse) ? 'KNOWN' : 'OUTSIDE', to, cites };
}
