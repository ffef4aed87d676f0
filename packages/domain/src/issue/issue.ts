import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { IssueCode } from './catalogue';

/** Where in the input an issue lies: field names and positions, outermost first. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with an input. It never repeats what a person typed. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  readonly message: Text;
  /** The norm behind it, empty where the reason is the shape of the data. */
  readonly cites: readonly Citation[];
}

/** Something the actor should know although the act is recorded: an open question, an unusual step. */
export interface Warning {
  readonly code: string;
  readonly message: Text;
  readonly cites: readonly Citation[];
}

/** Why an act is not recorded: what happened, by which rule, and what to do next. */
export interface Refusal {
  readonly code: string;
  readonly message: Text;
  /** The norm that refuses, where law is the reason; its evidence is `READ` or `SECONDARY`. */
  readonly rule?: Citation;
  readonly nextStep: Text;
  readonly issues: readonly Issue[];
}
