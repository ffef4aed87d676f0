/** What a revision leaves as it was recorded: the election, and that something was suspected. */
export interface Kept {
  readonly election: true;
  readonly suspicion: boolean;
}
