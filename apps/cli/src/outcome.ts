/** Exit codes that scripts rely on. */
export const exitCodes = { done: 0, foundWanting: 1, unusable: 2 } as const;

/** The input was judged and found wanting: the command has said why and ends with 1. */
export class FoundWanting extends Error {
  override readonly name = 'FoundWanting';
}
