import { partsOfFields, type MatterPartName } from '../read/matter-parts';

/**
 * What a field costs beyond itself and what is selected below it, since more is read for it than it shows. A part counts
 * as many fields as take as long as it does in a matter of fifty entries and twenty periods. So a document at the limit
 * of cost takes half a second of such matters, whichever of their parts it asks for; entries with long texts take longer.
 */
export const weights = {
  /** The history, of which a matter may have a hundred entries. */
  entries: 500,
  clocks: 150,
  /** The next acts are worked out by all that is known of the matter, every act by itself. */
  nextActs: 300,
} as const satisfies Readonly<Record<MatterPartName | 'nextActs', number>>;

export const heavyFields: ReadonlyMap<string, number> = new Map(
  Object.entries(partsOfFields).map(([name, parts]) => [
    `Matter.${name}`,
    parts.reduce((all, part) => all + weights[part], name === 'nextActs' ? weights.nextActs : 0),
  ]),
);
