import type { Place } from '../supplies';
import type { CustodyStatement, StatementBasis } from './statement';
import type { Goods } from './goods';

/** A basis that takes part in sums. */
export type JudgedBasis = Exclude<StatementBasis, 'REPORTED'>;

/** What one side states of a hand-over, on one basis. */
export interface Side {
  readonly quantity: number;
  readonly statements: readonly CustodyStatement[];
}

export type Sides = Readonly<Partial<Record<JudgedBasis, Side>>>;

/** Goods that went from one holder to another: what the giver's side and the receiver's side state of them. */
export interface HandOver {
  readonly goods: Goods;
  readonly document: string | null;
  readonly from: Place | null;
  /** Where the giver's side says that they go; null where only a receipt is stated. */
  readonly addressedTo: Place | null;
  readonly receivedAt: Place | null;
  readonly sent: Sides;
  readonly received: Sides;
  /** Every statement of the giver's side, and of the receiver's. */
  readonly given: readonly CustodyStatement[];
  readonly taken: readonly CustodyStatement[];
}

export const judgedBases: readonly JudgedBasis[] = ['CLAIM', 'OBSERVATION'];

/** Every statement behind a hand-over. */
export function statementsOf({ given, taken }: Pick<HandOver, 'given' | 'taken'>): readonly CustodyStatement[] {
  return [...given, ...taken];
}

/** The figure of a side, its own basis first. */
export function bestOf(sides: Sides, wanted: JudgedBasis): { readonly basis: JudgedBasis; readonly side: Side } | null {
  const other: JudgedBasis = wanted === 'CLAIM' ? 'OBSERVATION' : 'CLAIM';
  const basis = sides[wanted] ? wanted : other;
  const side = sides[basis];
  return side ? { basis, side } : null;
}

function sidesOf(statements: readonly CustodyStatement[]): Sides {
  const sides: { CLAIM?: Side; OBSERVATION?: Side } = {};
  for (const statement of statements) {
    const basis = statement.by;
    if (basis === 'REPORTED') continue;
    const side = sides[basis];
    sides[basis] = {
      quantity: (side?.quantity ?? 0) + (statement.quantity ?? 0),
      statements: side ? [...side.statements, statement] : [statement],
    };
  }
  return sides;
}

/** A hand-over from the statements of both of its sides; at least one of them is not empty. */
export function handOverOf(
  goods: Goods,
  given: readonly CustodyStatement[],
  taken: readonly CustodyStatement[],
): HandOver {
  const giver = given[0];
  const receiver = taken[0];
  const any = giver ?? receiver;
  if (!any) throw new Error('a hand-over is made of at least one statement');
  return {
    goods,
    document: any.document,
    from: giver?.place ?? receiver?.counterparty ?? null,
    addressedTo: giver?.counterparty ?? null,
    receivedAt: receiver?.place ?? null,
    sent: sidesOf(given),
    received: sidesOf(taken),
    given,
    taken,
  };
}
