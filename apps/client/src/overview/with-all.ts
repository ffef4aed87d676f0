/** The counts of one part of a whole. */
export interface Counts {
  readonly records: number;
  readonly suspicions: number;
  readonly findings: number;
}

const nothing: Counts = { records: 0, suspicions: 0, findings: 0 };

/**
 * Counts for every part, in the order of the parts. The gateway counts what there is; that nothing was recorded
 * somewhere is worth seeing too.
 */
export function withAll<Part extends { readonly code: string }>(
  parts: readonly Part[],
  counted: readonly (Counts & { readonly part: Part })[],
): readonly (Counts & { readonly part: Part })[] {
  const byCode = new Map(counted.map((row) => [row.part.code, row]));
  const known = parts.map((part) => byCode.get(part.code) ?? { ...nothing, part });
  const codes = new Set(parts.map(({ code }) => code));
  return [...known, ...counted.filter(({ part }) => !codes.has(part.code))];
}
