/**
 * How much one operation may ask for. The figures come from our own documents, which a test measures, with room for an
 * integrator's larger ones. Lists count with the most that they can hold, so an answer is far smaller than its cost.
 */
export const limits = {
  tokens: 1_500,
  depth: 12,
  aliases: 30,
  directives: 30,
  /** The same answer key in one selection: comparing them all with each other is what costs in validation. */
  sameKey: 10,
  /** Each list at the root is a statement of its own, which may read and sort many rows. */
  rootLists: 10,
  cost: 60_000,
  milliseconds: 5_000,
} as const;
