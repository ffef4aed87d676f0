/**
 * How much one operation may ask for. The figures come from our own documents, which a test measures, with room for an
 * integrator's larger ones: an answer of twenty thousand fields is about a megabyte.
 */
export const limits = {
  tokens: 1_500,
  depth: 12,
  aliases: 30,
  directives: 30,
  /** The same answer key in one selection: comparing them all with each other is what costs in validation. */
  sameKey: 10,
  cost: 20_000,
  milliseconds: 5_000,
} as const;

/** How long lists without a page are, where they are longer than most. */
export const listSizes: Readonly<Record<string, number>> = {
  'Query.seats': 200,
  'Query.substages': 16,
  'Query.supplyItems': 14,
  'Query.offences': 30,
  'Query.lawRules': 12,
  'Area.children': 30,
  'Regency.subdistricts': 30,
  'Overview.bySubstage': 16,
  'Overview.bySubdistrict': 30,
};
export const USUAL_LIST = 6;
