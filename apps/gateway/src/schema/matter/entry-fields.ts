/** What every entry of a matter says of itself; what an act states under one of these names is called otherwise. */
const entryFields: readonly string[] = [
  'type',
  'summary',
  'process',
  'state',
  'doer',
  'at',
  'office',
  'number',
  'outsideKnownProcedure',
  'warnings',
];

/** The name under which an entry shows what its act stated; null for the time, which every entry has as `at`. */
export function entryFieldName(name: string): string | null {
  if (name === 'on' || name === 'at') return null;
  return entryFields.includes(name) ? `stated${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}
