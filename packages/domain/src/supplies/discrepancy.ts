import { z } from 'zod';
import { partsOf, type SupplyCount } from './count';
import { Criterion } from './criterion';

/** Every way in which figures of supplies may differ; one line of a count knows the first two. */
export const DiscrepancyCode = z.enum([
  'CLAIM_DIFFERS',
  'PARTS_DO_NOT_ADD_UP',
  'SHORT_RECEIPT',
  'SURPLUS_RECEIPT',
  'NOT_RECEIVED',
  'NEGATIVE_STOCK',
  'UNKNOWN_ORIGIN',
  'STOCK_DIFFERS',
  'BELOW_NEED',
  'ABOVE_NEED',
  'KIND_MISSING',
  'LATE_ARRIVAL',
  'OVERDUE_BY_PLAN',
  'REPLACEMENT_OVERDUE',
  'MISDIRECTED',
  'WRONG_ELECTORAL_DISTRICT',
  'SEAL_CHANGED',
  'SEAL_BROKEN',
  'DESTROYED_WITHOUT_MINUTES',
  'NOT_DESTROYED',
]);
export type DiscrepancyCode = z.infer<typeof DiscrepancyCode>;

/** A difference between figures of one line. It is arithmetic, not yet a violation: a person qualifies it. */
export interface Discrepancy {
  readonly code: Extract<DiscrepancyCode, 'CLAIM_DIFFERS' | 'PARTS_DO_NOT_ADD_UP'>;
  /** The figures that were compared, by the name of their field. */
  readonly operands: Readonly<Record<string, number>>;
  /** What was seen less what it was held against: below zero is a shortage, above zero a surplus. */
  readonly difference: number;
  /** The criteria that the difference speaks to; empty where it only says that the figures do not fit. */
  readonly criteria: readonly Criterion[];
}

function claimDiffers({ claimed, counted }: SupplyCount): Discrepancy[] {
  if (claimed === null || counted === null || claimed === counted) return [];
  return [
    { code: 'CLAIM_DIFFERS', operands: { claimed, counted }, difference: counted - claimed, criteria: ['QUANTITY'] },
  ];
}

/**
 * Only when all three parts are known can they fail to add up. Parts above the count are refused by validation, so
 * what is left is a remainder that nobody has put in a bucket.
 */
function partsDoNotAddUp(count: SupplyCount): Discrepancy[] {
  const { counted, good, faultyUsable, damaged } = count;
  const { sum } = partsOf(count);
  if (counted === null || good === null || faultyUsable === null || damaged === null || sum >= counted) return [];
  return [
    {
      code: 'PARTS_DO_NOT_ADD_UP',
      operands: { good, faultyUsable, damaged, counted },
      difference: sum - counted,
      criteria: [],
    },
  ];
}

export function discrepanciesOf(count: SupplyCount): Discrepancy[] {
  return [...claimDiffers(count), ...partsDoNotAddUp(count)];
}

/**
 * The criteria that a line gives reason to look at. Damaged pieces touch quality although no figure contradicts
 * another, so they are no discrepancy.
 */
export function criteriaTouched(count: SupplyCount): Criterion[] {
  const touched = new Set(discrepanciesOf(count).flatMap((discrepancy) => discrepancy.criteria));
  if (count.damaged !== null && count.damaged > 0) touched.add('QUALITY');
  return Criterion.options.filter((criterion) => touched.has(criterion));
}
