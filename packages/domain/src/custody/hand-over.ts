import type { Place } from '../supplies';
import type { CustodyStatement, StatementBasis } from './statement';
import { goodsOf, type Goods } from './goods';

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
}

export const judgedBases: readonly JudgedBasis[] = ['CLAIM', 'OBSERVATION'];

/** Every statement behind a hand-over. */
export function statementsOf({ sent, received }: Pick<HandOver, 'sent' | 'received'>): readonly CustodyStatement[] {
  return [sent, received].flatMap((sides) => judgedBases.flatMap((basis) => sides[basis]?.statements ?? []));
}

/** The figure of a side, its own basis first. */
export function bestOf(sides: Sides, wanted: JudgedBasis): { readonly basis: JudgedBasis; readonly side: Side } | null {
  const other: JudgedBasis = wanted === 'CLAIM' ? 'OBSERVATION' : 'CLAIM';
  const basis = sides[wanted] ? wanted : other;
  const side = sides[basis];
  return side ? { basis, side } : null;
}

export function sidesOf(statements: readonly CustodyStatement[]): Sides {
  const sides: Partial<Record<JudgedBasis, Side>> = {};
  for (const basis of judgedBases) {
    const own = statements.filter(({ by }) => by === basis);
    if (own.length === 0) continue;
    sides[basis] = { quantity: own.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0), statements: own };
  }
  return sides;
}

/** A hand-over from the statements of both of its sides; at least one of them is not empty. */
export function handOverOf(sent: readonly CustodyStatement[], received: readonly CustodyStatement[]): HandOver {
  const giver = sent[0];
  const receiver = received[0];
  const any = giver ?? receiver;
  if (!any) throw new Error('a hand-over is made of at least one statement');
  return {
    goods: goodsOf(any),
    document: any.document,
    from: giver?.place ?? receiver?.counterparty ?? null,
    addressedTo: giver?.counterparty ?? null,
    receivedAt: receiver?.place ?? null,
    sent: sidesOf(sent),
    received: sidesOf(received),
  };
}
