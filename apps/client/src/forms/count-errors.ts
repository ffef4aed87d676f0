/** How many fields of a form have a message, however deep they lie in lists and parts. */
export function countErrors(errors: unknown): number {
  if (typeof errors !== 'object' || errors === null) return 0;
  if ('type' in errors && typeof errors.type === 'string') return 1;
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .reduce((sum, [, inner]) => sum + countErrors(inner), 0);
}
