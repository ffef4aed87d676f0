import type { Text } from '@awaslog/law/result';
import type { GlossaryEntry } from '../words';
import { stepOfMove, type Move, type PossibleStep, type Step, type Way } from './step';

/** What a norm says of one act: from where it is taken, where it leads, and in which states it has no object. */
export interface StepRules<State extends string> {
  readonly known: { readonly [From in State]?: Move<State> };
  /** States in which the act has no object, and why. */
  readonly none?: { readonly [From in State]?: Text };
  /** States in which the fact is learned late, since the process has passed it. */
  readonly late?: readonly State[];
  /**
   * Where the matter stands after the act was taken outside the known procedure, the usual state first; the state stays
   * where this is absent.
   */
  readonly otherwise?: State | readonly State[];
  /** Whether what is stated may also leave the process where it stands, by the same norms. */
  readonly mayStay?: true;
}

/** A process as an article or a chain of articles has it: states, acts, and a cell for every pair. */
export interface Process<State extends string = string, Command extends string = string> {
  readonly name: string;
  readonly words: GlossaryEntry;
  readonly states: Readonly<Record<State, GlossaryEntry>>;
  readonly begins: readonly State[];
  /** Complete: every state with every act. Code, tests, next acts and papers read it. */
  readonly cells: Readonly<Record<State, Readonly<Record<Command, Step<State>>>>>;
}

export interface ProcessSpec<State extends string, Command extends string> extends Omit<
  Process<State, Command>,
  'cells' | 'begins'
> {
  // The list of states alone says which there are; a step or a beginning elsewhere does not compile.
  readonly begins: readonly NoInfer<State>[];
  readonly steps: Readonly<Record<Command, StepRules<NoInfer<State>>>>;
}

/**
 * Writes a process down. A pair that the norm does not know is outside the known procedure, unless the act has no object
 * there; so the table is complete however short its rules are.
 */
export function defineProcess<const State extends string, const Command extends string>(
  spec: ProcessSpec<State, Command>,
): Process<State, Command> {
  const { steps, ...process } = spec;
  const cells = mapKeys(spec.states, (state) => mapKeys(steps, (command) => cellOf(steps[command], state)));
  return { ...process, cells };
}

/** The same reason for several states. */
export function because<const State extends string>(why: Text, ...states: readonly State[]) {
  return Object.fromEntries(states.map((state) => [state, why])) as Readonly<Record<State, Text>>;
}

function cellOf<State extends string>(rules: StepRules<State>, state: State): Step<State> {
  const known = rules.known[state];
  if (known) return withStay(stepOfMove(known), rules, state);
  const why = rules.none?.[state];
  if (why) return { kind: 'NO_SUCH_STEP', why };
  if (rules.late?.includes(state)) return { ...outside(state), late: true };
  const [to = state, ...others] = [rules.otherwise ?? []].flat() as readonly State[];
  return withStay({ ...outside(to), ...(others.length > 0 ? { or: others.map(outside) } : {}) }, rules, state);
}

function withStay<State extends string>(
  step: PossibleStep<State>,
  { mayStay }: Pick<StepRules<State>, 'mayStay'>,
  state: State,
): PossibleStep<State> {
  if (!mayStay || step.to === state) return step;
  const { kind, cites, or = [] } = step;
  return { ...step, or: [...or, { kind, to: state, cites }] };
}

function outside<State extends string>(to: State): Way<State> {
  return { kind: 'OUTSIDE', to, cites: [] };
}

function mapKeys<Key extends string, Value>(from: Readonly<Record<Key, unknown>>, value: (key: Key) => Value) {
  const keys = Object.keys(from) as Key[];
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
