/** The last block of a reference: enough to tell people of one matter apart, and no more than that is said of them. */
export function shortReference(reference: string): string {
  return reference.slice(reference.lastIndexOf('-') + 1);
}
