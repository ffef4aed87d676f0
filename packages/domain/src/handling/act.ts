import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Text } from '@awaslog/law/result';
import type { z } from 'zod';
import type { Citation } from '@awaslog/law/citation';
import type { Issue, Refusal, Warning } from '../issue';
import type { Actor, ActorId, RegisterSeries } from '../office';
import type { Permission } from '../policy';
import type { GlossaryEntry } from '../words';
import type { ClockName } from './clock-name';
import type { HandlingFacts } from './facts';
import type { Matter, MatterBeginning, MatterFacts } from './matter';
import type { ProcessName, TrackName } from './process-name';

/** Who does it by law; the office records what others do. */
export const doers = [
  'OFFICE',
  'PLENARY',
  'REPORTER',
  'KPU',
  'HEARING_PANEL',
  'GAKKUMDU',
  'POLICE',
  'PROSECUTOR',
  'COURT',
  'DKPP',
  'PARTY',
  'OTHER_BODY',
] as const;
export type Doer = (typeof doers)[number];

/** Who sat for an act that members take together, as far as it asks; null for what it does not ask. */
export interface Sitting {
  readonly present: number | null;
  /** The members who are named as not having sat. */
  readonly recused: readonly ActorId[] | null;
}

/** What is to be said of an act beyond its table: fields to mend, warnings to carry. */
export interface ActJudgement {
  readonly issues?: readonly Issue[];
  readonly warnings?: readonly Warning[];
  /** Why what was stated puts it outside the known procedure although the table has it. */
  readonly outside?: Warning;
}

/** A clock that an act starts: its rule, and from when. */
export interface ClockStart {
  readonly rule: ClockName;
  readonly from: CivilDate | Instant;
  /** Its end, where that was stated and is not counted by a rule. */
  readonly until?: CivilDate;
  readonly process?: ProcessName;
  /** The day on which what it asks was done, where the act itself tells both its start and its end. */
  readonly answeredOn?: CivilDate;
}

/** Every input says when the thing happened: as a day, or as a moment where hours count. */
export type ActInput = { readonly on: CivilDate } | { readonly at: Instant };

/** When it happened, in the way in which the act states it. */
export function pointOf(input: ActInput): CivilDate | Instant {
  return 'at' in input ? input.at : input.on;
}

/** What any act stated, its own fields forgotten. */
export type Stated = ActInput & Readonly<Record<string, unknown>>;

/** Who acts, and the day of the act: what was done in time is in time however late it is recorded. */
export interface ActMoment {
  readonly actor: Actor;
  readonly on: CivilDate;
}

export interface ActContext<Input> {
  readonly matter: Matter;
  readonly input: Input;
  readonly facts: HandlingFacts;
  /** Whether it is learned late, when the process has passed it. */
  readonly late: boolean;
}

export interface ActSpec<Command extends Permission, Event extends string, Schema extends z.ZodObject> {
  readonly command: Command;
  readonly event: Event;
  /** The process whose table has the act. */
  readonly process: ProcessName;
  /** An earlier process whose table has it too: it is taken there as long as its own has not begun. */
  readonly alsoIn?: ProcessName;
  /** What the act is called, in the imperative; and the event, as what happened. */
  readonly words: GlossaryEntry;
  readonly past: GlossaryEntry;
  readonly doer: Doer;
  readonly input: Schema;
  /** An input by which documents, cases and tests can show the act, without its day. */
  readonly example: Omit<z.input<Schema>, 'on' | 'at'>;
  /** The running clocks that this act answers. */
  readonly stops?: readonly ClockName[];
  /** The running clocks that fall away with it: nothing is left to be done in time, and nobody was late for it. */
  readonly drops?: readonly ClockName[] | ((context: ActContext<z.output<Schema>>) => readonly ClockName[]);
  /** Which of those clocks what was stated really answers, by position; all of them where this is absent. */
  readonly answers?: (context: ActContext<z.output<Schema>>, running: readonly number[]) => readonly number[];
  readonly number?: RegisterSeries;
  readonly starts?: (context: ActContext<z.output<Schema>>) => readonly ClockStart[];
  /** What it states of the members who sat; only for an act of the plenary or of the hearing panel. */
  readonly sits?: (context: ActContext<z.output<Schema>>) => Sitting;
  readonly judge?: (context: ActContext<z.output<Schema>>) => ActJudgement;
  /** The refusals by law that the act knows, each with the norm that refuses. */
  readonly refuses?: readonly { readonly code: string; readonly rule: Citation }[];
  /** Why the norm bars it for this matter, whatever the input says: one of `refuses`. The answer to "may it be done now" shows it. */
  readonly barred?: (matter: Matter, moment: ActMoment) => Refusal | null;
  /** Why it lies outside the known procedure although its table has it, such as a complaint before a period is over. */
  readonly outside?: (matter: Matter, moment: ActMoment) => Warning | null;
  /** What the matter still lacks for it. */
  readonly missing?: (matter: Matter) => readonly Text[];
  readonly sets?: (context: ActContext<z.output<Schema>>) => Partial<MatterFacts>;
  /** Other processes that it begins or moves on, with the state of each after it. */
  readonly opens?: (context: ActContext<z.output<Schema>>) => Readonly<Partial<Record<TrackName | 'HANDLING', string>>>;
  /** Only for an act that begins a matter. */
  readonly begins?: (context: Pick<ActContext<z.output<Schema>>, 'input' | 'facts'>) => MatterBeginning;
  /** The state where it begins; or which of the ways of its cell what was stated takes, where that is not the usual one. */
  readonly state?: (context: ActContext<z.output<Schema>>) => string | undefined;
}

/** Writes an act down. Everything that the product says or asks about it is read from here. */
export function defineAct<const Command extends Permission, const Event extends string, Schema extends z.ZodObject>(
  spec: ActSpec<Command, Event, Schema>,
): ActSpec<Command, Event, Schema> {
  return spec;
}

/** What acts of one kind stated on a matter, oldest first, in the shape of their input. */
export function statedBy<Schema extends z.ZodObject>(
  matter: Pick<Matter, 'entries'>,
  act: Pick<ActSpec<never, string, Schema>, 'event' | 'input'>,
): readonly z.output<Schema>[] {
  return matter.entries.filter(({ type }) => type === act.event).map(({ facts }) => facts as z.output<Schema>);
}
