import { Substage } from './substage';
import type { SubstageEntry, SubstageFacts } from './substage-entry';
import { supplySubstages } from './supply-substages';
import { votingSubstages } from './voting-substages';
import { warehouseSubstages } from './warehouse-substages';

const facts: Readonly<Record<Substage, SubstageFacts>> = {
  ...supplySubstages,
  ...warehouseSubstages,
  ...votingSubstages,
};

function entryOf(code: Substage, index: number): readonly [Substage, SubstageEntry] {
  return [code, { code, order: index + 1, ...facts[code] }];
}

/** The sixteen sub-stages: what happens, which papers, who watches, and the days that sources give. */
export const substages = Object.fromEntries(Substage.options.map(entryOf)) as Readonly<Record<Substage, SubstageEntry>>;

/** The sub-stages in the order of the chain. */
export const substagesInOrder: readonly SubstageEntry[] = Substage.options.map((code) => substages[code]);
