import { mayRefuse, type Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';

/** One way on from a state, with the norms that have it. */
export interface Way<State extends string> {
  /** `KNOWN`: the norm has it. `OUTSIDE`: it does not, or rests on recollection; it asks for a reason and warns. */
  readonly kind: 'KNOWN' | 'OUTSIDE';
  readonly to: State;
  readonly cites: readonly Citation[];
}

/** What an act may do in a state: the usual way, and the others to which what is stated may lead. */
export interface PossibleStep<State extends string> extends Way<State> {
  readonly or?: readonly Way<State>[];
  /** The process has passed this point: the fact is recorded where the process stands, and no period starts from it. */
  readonly late?: true;
}

/** The act has no object in this state, and is refused. */
export interface NoSuchStep {
  readonly kind: 'NO_SUCH_STEP';
  readonly why: Text;
}

/** One cell of a process. */
export type Step<State extends string> = PossibleStep<State> | NoSuchStep;

/** Every way on that a cell has; none where the act has no object. */
export function waysOf<State extends string>(step: Step<State>): readonly Way<State>[] {
  return step.kind === 'NO_SUCH_STEP' ? [] : [step, ...(step.or ?? [])];
}

/** Where a step leads and the norms that have it. */
export interface Move<State extends string> {
  readonly to: State;
  readonly cites: readonly Citation[];
  /** A step of the office's own order, such as who works on it: it needs no norm to be known. */
  readonly own?: true;
  readonly or?: readonly Move<State>[];
}

export function move<State extends string>(to: State, ...cites: Citation[]): Move<State> {
  return { to, cites };
}

/** A step by which the office keeps its own order; it changes nothing for anybody outside. */
export function ownOrder<State extends string>(to: State): Move<State> {
  return { to, cites: [], own: true };
}

/** A step that leads to one of several states, by what is stated. */
export function either<State extends string>(usual: Move<State>, ...others: readonly Move<State>[]): Move<State> {
  return { ...usual, or: others };
}

/** The same step from each of these states, which leaves the process where it stands. */
export function staying<const State extends string>(states: readonly State[], moveTo: (state: State) => Move<State>) {
  return Object.fromEntries(states.map((state) => [state, moveTo(state)])) as { readonly [One in State]: Move<State> };
}

/** A move is a known step only where one of its norms was read; on recollection alone it is outside. */
export function stepOfMove<State extends string>({ or, ...usual }: Move<State>): PossibleStep<State> {
  return { ...wayOf(usual), ...(or ? { or: or.map(wayOf) } : {}) };
}

function wayOf<State extends string>({ to, cites, own }: Move<State>): Way<State> {
  return { kind: own || cites.some(mayRefuse) ? 'KNOWN' : 'OUTSIDE', to, cites };
}
