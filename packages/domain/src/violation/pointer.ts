import type { Substage } from '../stage';
import { criteriaTouched, discrepanciesOf, type Criterion, type Item, type SupplyCount } from '../supplies';
import type { DeedSign } from './deed-sign';
import { itemsOf, type ViolationFacts } from './facts';
import { countGround, criterionGround, distinct, signGround, substageGround, type Ground } from './ground';

/** Where a pointer counts; what is left out does not matter. */
interface Where {
  readonly items?: readonly Item[];
  readonly substages?: readonly Substage[];
}

/** A shortage or a surplus, as a discrepancy has it. */
type Direction = 'SHORTAGE' | 'SURPLUS';

/** A fact that makes a norm worth looking at, or that shows an element of it. */
export type Pointer =
  | ({ readonly by: 'SIGN'; readonly sign: DeedSign } & Where)
  | ({ readonly by: 'VERDICT'; readonly criterion: Criterion; readonly verdict: 'MET' | 'NOT_MET' } & Where)
  | ({ readonly by: 'COUNT'; readonly criterion: Criterion; readonly direction: Direction | null } & Where)
  | { readonly by: 'SUBSTAGE'; readonly substages: readonly Substage[] };

export function stated(sign: DeedSign, where: Where = {}): Pointer {
  return { by: 'SIGN', sign, ...where };
}

export function notMet(criterion: Criterion, where: Where = {}): Pointer {
  return { by: 'VERDICT', criterion, verdict: 'NOT_MET', ...where };
}

export function met(criterion: Criterion, where: Where = {}): Pointer {
  return { by: 'VERDICT', criterion, verdict: 'MET', ...where };
}

export function counted(criterion: Criterion, where: Where = {}, direction: Direction | null = null): Pointer {
  return { by: 'COUNT', criterion, direction, ...where };
}

export function during(...substages: readonly Substage[]): Pointer {
  return { by: 'SUBSTAGE', substages };
}

function lineSpeaksTo(line: SupplyCount, criterion: Criterion, direction: Direction | null): boolean {
  if (direction === null) return criteriaTouched(line).includes(criterion);
  return discrepanciesOf(line).some(
    ({ criteria, difference }) =>
      criteria.includes(criterion) && (direction === 'SURPLUS' ? difference > 0 : difference < 0),
  );
}

function groundsOfOne(pointer: Pointer, facts: ViolationFacts): readonly Ground[] {
  if (pointer.substages && !pointer.substages.includes(facts.substage)) return [];
  if (pointer.by === 'SUBSTAGE') return [substageGround(facts.substage)];
  if (pointer.by === 'COUNT') {
    const { items, criterion, direction } = pointer;
    return facts.counts
      .filter((line) => !items || items.includes(line.item))
      .filter((line) => lineSpeaksTo(line, criterion, direction))
      .map(countGround);
  }
  const about = itemsOf(facts);
  if (pointer.items && !pointer.items.some((item) => about.has(item))) return [];
  if (pointer.by === 'SIGN') return facts.signs.includes(pointer.sign) ? [signGround(pointer.sign)] : [];
  const { criterion, verdict } = pointer;
  const seen = facts.criteria.some((one) => one.criterion === criterion && one.verdict === verdict);
  return seen ? [criterionGround(criterion, verdict)] : [];
}

/** The facts that any of the pointers meets, each once. */
export function groundsOf(pointers: readonly Pointer[], facts: ViolationFacts): readonly Ground[] {
  return distinct(pointers.flatMap((pointer) => groundsOfOne(pointer, facts)));
}
