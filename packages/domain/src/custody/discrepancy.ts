import type { Criterion, DiscrepancyCode, Place } from '../supplies';
import { goodsOf, type Goods } from './goods';
import type { JudgedBasis } from './hand-over';
import { isAfter, type LocalTime } from './local-time';
import type { CustodyStatement, StatementId } from './statement';

/** What a difference speaks to beside the five criteria. */
export type SupervisionAspect = 'LAWFULNESS' | 'SECURITY';

/** Whose figures stand beside each other: those of one basis, or a claim beside an observation. */
export type Comparison = JudgedBasis | 'CLAIM_WITH_OBSERVATION';

/** A difference that a rule found in the chain. It is arithmetic, not yet a violation: a person qualifies it. */
export interface CustodyDiscrepancy {
  readonly code: DiscrepancyCode;
  readonly place: Place;
  /** The other place of a hand-over, where it has one. */
  readonly counterparty: Place | null;
  readonly goods: Goods;
  /** What was compared, by name: numbers of pieces, places, days and seals as they were stated. */
  readonly operands: Readonly<Record<string, number | string | null>>;
  /** What was seen less what it was held against, where pieces were compared: below zero is a shortage. */
  readonly difference: number | null;
  readonly compares: Comparison;
  readonly statements: readonly StatementId[];
  readonly criteria: readonly Criterion[];
  readonly aspect: SupervisionAspect | null;
  /** True where no text that was read has the duty: it informs. */
  readonly warnsOnly: boolean;
  /** The act that shows it, or the end of the time that passed without one. */
  readonly since: LocalTime;
  /** Stands only for whoever looks after this time; null: it has happened. */
  readonly onlyAfter: LocalTime | null;
}

interface Entry {
  readonly criteria: readonly Criterion[];
  readonly aspect?: SupervisionAspect;
  readonly warnsOnly?: true;
}

const entries: Readonly<Record<DiscrepancyCode, Entry>> = {
  CLAIM_DIFFERS: { criteria: ['QUANTITY'] },
  SHORT_RECEIPT: { criteria: ['QUANTITY'] },
  SURPLUS_RECEIPT: { criteria: ['QUANTITY'] },
  NOT_RECEIVED: { criteria: ['QUANTITY', 'DESTINATION'] },
  PARTS_DO_NOT_ADD_UP: { criteria: [] },
  NEGATIVE_STOCK: { criteria: ['QUANTITY'] },
  UNKNOWN_ORIGIN: { criteria: [] },
  STOCK_DIFFERS: { criteria: ['QUANTITY'] },
  BELOW_NEED: { criteria: ['QUANTITY'] },
  ABOVE_NEED: { criteria: ['QUANTITY'] },
  KIND_MISSING: { criteria: ['KIND', 'QUANTITY'] },
  LATE_ARRIVAL: { criteria: ['TIME'] },
  OVERDUE_BY_PLAN: { criteria: ['TIME'] },
  REPLACEMENT_OVERDUE: { criteria: ['TIME'] },
  MISDIRECTED: { criteria: ['DESTINATION'] },
  WRONG_ELECTORAL_DISTRICT: { criteria: ['KIND', 'DESTINATION'] },
  SEAL_CHANGED: { criteria: [], aspect: 'SECURITY' },
  SEAL_BROKEN: { criteria: [], aspect: 'SECURITY' },
  DESTROYED_WITHOUT_MINUTES: { criteria: [], aspect: 'LAWFULNESS' },
  NOT_DESTROYED: { criteria: [], aspect: 'LAWFULNESS', warnsOnly: true },
};

type Found = Omit<
  CustodyDiscrepancy,
  'criteria' | 'aspect' | 'warnsOnly' | 'difference' | 'counterparty' | 'onlyAfter'
> &
  Partial<Pick<CustodyDiscrepancy, 'difference' | 'counterparty' | 'onlyAfter'>>;

/** Completes what a rule found by what its code always says. */
export function discrepancy(found: Found): CustodyDiscrepancy {
  const { criteria, aspect = null, warnsOnly = false } = entries[found.code];
  const {
    code,
    place,
    counterparty = null,
    goods,
    operands,
    difference = null,
    compares,
    statements,
    since,
    onlyAfter = null,
  } = found;
  return {
    code,
    place,
    counterparty,
    goods: goodsOf(goods),
    operands,
    difference,
    compares,
    statements: [...statements].sort(),
    criteria,
    aspect,
    warnsOnly,
    since,
    onlyAfter,
  };
}

/** Whose figures are compared when these statements are. */
export function comparisonOf(statements: readonly CustodyStatement[]): Comparison {
  const bases = new Set(statements.map(({ by }) => by));
  if (bases.size > 1) return 'CLAIM_WITH_OBSERVATION';
  return bases.has('CLAIM') ? 'CLAIM' : 'OBSERVATION';
}

/** Whether it stands for whoever looks at that time. */
export function standsAt({ onlyAfter }: CustodyDiscrepancy, asOf: LocalTime): boolean {
  return onlyAfter === null || isAfter(asOf, onlyAfter);
}

/** One order for the same findings, whatever order the statements came in. */
export function inReadingOrder(found: readonly CustodyDiscrepancy[]): CustodyDiscrepancy[] {
  const keyOf = (one: CustodyDiscrepancy) => [one.place, one.since, one.code, one.statements.join(',')].join('|');
  return found
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}
