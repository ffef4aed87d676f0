/** Whether an argument was given; GraphQL tells apart one that was left out and one that is null, and nobody here does. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
