import type { MatterPart, MatterShape } from '@awaslog/store/store';

/** What is read of a matter only where it is asked for. */
export type MatterPartName = 'clocks' | 'entries';

/** The fields of a matter that are made of its periods or of its history; both are long, and read for these alone. */
export const partsOfFields: Readonly<Record<string, readonly MatterPartName[]>> = {
  clocks: ['clocks'],
  timeline: ['entries'],
  referrals: ['clocks', 'entries'],
  unmetRequirements: ['entries'],
  nextActs: ['clocks', 'entries'],
};

/** What has to be read of a matter of which these fields are selected. */
export function partsFor(selected: (field: string) => boolean): Pick<MatterShape, MatterPartName> {
  const parts = Object.keys(partsOfFields).flatMap((name) => (selected(name) ? partsOfFields[name]! : []));
  return Object.fromEntries(parts.map((part) => [part, true]));
}

/** The matter with parts that a field is made of; a field that misses one stands in no line of the table above. */
export function having<Name extends MatterPartName>(matter: MatterPart, ...names: readonly Name[]) {
  const missing = names.filter((name) => matter[name] === undefined);
  if (missing.length > 0) throw new Error(`a field of a matter needs what was not read: ${missing.join(', ')}`);
  return matter as MatterPart & Required<Pick<MatterPart, Name>>;
}
