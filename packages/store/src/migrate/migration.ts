/** One step of the tables. A released step is never edited; a new one is added. */
export interface Migration {
  /** 1, 2, 3, ... without a gap. */
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
