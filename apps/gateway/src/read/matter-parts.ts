import type { MatterPart, MatterShape } from '@awaslog/store/store';

type Part = 'clocks' | 'entries';

/** The fields of a matter that are made of its periods or of its history; both are long, and read for these alone. */
const partsOfField: Readonly<Record<string, readonly Part[]>> = {
  clocks: ['clocks'],
  timeline: ['entries'],
  referrals: ['clocks', 'entries'],
  unmetRequirements: ['entries'],
  nextActs: ['clocks', 'entries'],
};

/** The fields for which the whole history of a matter is read. */
export const fieldsOfHistory: readonly string[] = Object.keys(partsOfField).filter((name) =>
  partsOfField[name]!.includes('entries'),
);

/** What has to be read of a matter of which these fields are selected. */
export function partsFor(selected: (field: string) => boolean): Pick<MatterShape, Part> {
  const parts = Object.keys(partsOfField).flatMap((name) => (selected(name) ? partsOfField[name]! : []));
  return Object.fromEntries(parts.map((part) => [part, true]));
}

/** The matter with parts that a field is made of; a field that misses one stands in no line of the table above. */
export function having<Name extends Part>(matter: MatterPart, ...names: readonly Name[]) {
  const missing = names.filter((name) => matter[name] === undefined);
  if (missing.length > 0) throw new Error(`a field of a matter needs what was not read: ${missing.join(', ')}`);
  return matter as MatterPart & Required<Pick<MatterPart, Name>>;
}
