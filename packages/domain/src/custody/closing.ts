import { placeParts } from '../supplies';
import type { AreaCode } from '../territory';
import type { Balance, OperandValue } from './balance';
import { goodsOf, type Goods } from './goods';
import { judgedBases, type JudgedBasis } from './hand-over';
import { groupsBy } from './pair';
import type { CustodyStatement, StatementId } from './statement';

/** The parts of the closing balance of a regency, by name. */
export interface ClosingOperands {
  readonly received: OperandValue;
  readonly replacements: OperandValue;
  readonly transferredIn: OperandValue;
  readonly packed: OperandValue;
  readonly destroyed: OperandValue;
  readonly returnedOrTransferredOut: OperandValue;
  readonly heldAsEvidence: OperandValue;
  readonly lost: OperandValue;
}

/**
 * What became of everything that a regency received of one kind, electoral district and series: all of it was packed,
 * destroyed, returned or passed on, held as evidence, lost, or is still stored. Repeat-vote ballots are a series of
 * their own, so what is held of them is what is still stored of that series.
 */
export interface ClosingBalance {
  readonly regency: AreaCode;
  readonly goods: Goods;
  readonly basis: JudgedBasis;
  readonly operands: ClosingOperands;
  /** The newest count of every store of the regency that held some; null where one of them was never counted. */
  readonly stillStored: OperandValue | null;
  /** In less out less still stored; null where nobody counted what is left. */
  readonly residual: number | null;
}

/** The closing balances of a regency for one kind of goods, from the statements in force and the balances of its stores. */
export function closingBalances(
  regency: AreaCode,
  statements: readonly CustodyStatement[],
  balances: readonly Balance[],
): ClosingBalance[] {
  const inside = statements.filter(({ place }) => isStore(regency, place));
  const stored = balances.filter(({ place }) => isStore(regency, place));
  return judgedBases.flatMap((basis) => {
    const own = inside.filter(({ by }) => by === basis);
    return own.length === 0 ? [] : [closingOf(regency, own, basis, stored)];
  });
}

function closingOf(
  regency: AreaCode,
  own: readonly CustodyStatement[],
  basis: JudgedBasis,
  balances: readonly Balance[],
): ClosingBalance {
  const goods = goodsOf(own[0]!);
  const outside = (place: CustodyStatement['counterparty']) => place === null || !isWithin(regency, place);
  const operands: ClosingOperands = {
    received: sum(
      own,
      ({ act, counterparty }) => act === 'RECEIVED' && outside(counterparty) && !isRegencyOffice(counterparty),
    ),
    replacements: sum(own, ({ act }) => act === 'REPLACEMENT_RECEIVED'),
    transferredIn: sum(
      own,
      ({ act, counterparty }) => act === 'RECEIVED' && outside(counterparty) && isRegencyOffice(counterparty),
    ),
    packed: sum(own, ({ act }) => act === 'PACKED'),
    destroyed: sum(own, ({ act }) => act === 'DESTROYED'),
    returnedOrTransferredOut: sum(own, ({ act, counterparty }) => leaves.has(act) && outside(counterparty)),
    heldAsEvidence: sum(own, ({ act }) => act === 'HELD_AS_EVIDENCE'),
    lost: sum(own, ({ act }) => act === 'LOST'),
  };
  const stillStored = storedIn(basis, balances);
  const { received, replacements, transferredIn, packed, destroyed, returnedOrTransferredOut, heldAsEvidence, lost } =
    operands;
  const came = received.quantity + replacements.quantity + transferredIn.quantity;
  const went =
    packed.quantity + destroyed.quantity + returnedOrTransferredOut.quantity + heldAsEvidence.quantity + lost.quantity;
  const residual = stillStored === null ? null : came - went - stillStored.quantity;
  return { regency, goods, basis, operands, stillStored, residual };
}

const leaves = new Set<CustodyStatement['act']>(['RETURNED', 'DISPATCHED', 'FORWARDED', 'MOVED']);

function sum(own: readonly CustodyStatement[], is: (statement: CustodyStatement) => boolean): OperandValue {
  const counted = own.filter(is);
  return {
    quantity: counted.reduce((total, { quantity }) => total + (quantity ?? 0), 0),
    statements: counted.map(({ id }) => id),
  };
}

/** What the newest counts of the stores say; a store with an open balance that nobody closed by a count is unknown. */
function storedIn(basis: JudgedBasis, balances: readonly Balance[]): OperandValue | null {
  const own = balances.filter((balance) => balance.basis === basis);
  let quantity = 0;
  const statements: StatementId[] = [];
  for (const stock of groupsBy(own, ({ place }) => place).values()) {
    const last = stock.at(-1)!;
    if (last.counted !== null) {
      quantity += last.counted.quantity;
      statements.push(...last.counted.statements);
    } else if (last.expected !== 0) return null;
  }
  return { quantity, statements };
}

function isWithin(regency: AreaCode, place: NonNullable<CustodyStatement['counterparty']>): boolean {
  return placeParts(place).area?.startsWith(regency) ?? false;
}

/** A place of the regency where supplies are stored; the stations are where they are used. */
function isStore(regency: AreaCode, place: NonNullable<CustodyStatement['counterparty']>): boolean {
  return isWithin(regency, place) && placeParts(place).kind !== 'TPS';
}

function isRegencyOffice(place: CustodyStatement['counterparty']): boolean {
  return place !== null && placeParts(place).kind === 'KPU';
}
