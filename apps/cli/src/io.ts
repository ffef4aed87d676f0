import type { CivilDate } from '@awaslog/law/civil-date';

/** What a command may ask of the world outside; the edge supplies it, a test supplies another one. */
export interface Io {
  /** Writes one text and ends the line. */
  out(text: string): void;
  /** Writes a part of a long answer, and waits until whoever reads it has taken it. */
  write(text: string): Promise<void>;
  err(text: string): void;
  today(): CivilDate;
  readonly env: NodeJS.ProcessEnv;
}

/** Input or arguments that cannot be used: one line says what, where and how to mend it, and nothing is written. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
