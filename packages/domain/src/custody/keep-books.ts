import { placeParts, type Place } from '../supplies';
import { custodyActs } from './act';
import { takesAway, type Balance, type Operand, type OperandValue } from './balance';
import type { Goods } from './goods';
import { judgedBases, type HandOver, type JudgedBasis } from './hand-over';
import { goesDown, inOrder, movementsOf, type Movement } from './movement';
import { addTo } from './pair';
import type { CustodyStatement, StatementId } from './statement';

/** Something that a stock cannot do: more left than there was. */
export interface Overdraft {
  readonly balance: Balance;
  readonly movement: Movement;
  /** What lay there before it; null where nothing ever came in. */
  readonly stock: number | null;
}

export interface Books {
  readonly balances: readonly Balance[];
  readonly overdrafts: readonly Overdraft[];
  /** The first of the balances of a stock that nothing came into, on any basis. */
  readonly unknownOrigin: readonly { readonly balance: Balance; readonly movement: Movement }[];
  /** Stocks that have an origin on the other basis only. */
  readonly nothingToCountFrom: readonly Movement[];
}

/** Keeps the books of one kind of goods: a stock is a place and a basis. What is only reported is in none. */
export function keepBooks(
  goods: Goods,
  statements: readonly CustodyStatement[],
  handOvers: readonly HandOver[],
): Books {
  const arrived = arrivedAcross(handOvers);
  const stocks = new Map<Place, Movement[]>();
  for (const statement of statements) {
    if (statement.by === 'REPORTED') continue;
    for (const movement of movementsOf(statement, arrived.has(statement.id))) {
      addTo(stocks, movement.place, movement);
    }
  }
  const books = { balances: [], overdrafts: [], unknownOrigin: [], nothingToCountFrom: [] } as MutableBooks;
  for (const stock of stocks.values()) {
    const hasOrigin = stock.some(({ operand }) => bringsIn(operand));
    for (const basis of judgedBases) {
      const own = stock.filter(({ statement }) => statement.by === basis);
      if (own.length > 0) keepStock(inOrder(own), { goods, basis, hasOrigin }, books);
    }
  }
  return books;
}

interface MutableBooks {
  readonly balances: Balance[];
  readonly overdrafts: Overdraft[];
  readonly unknownOrigin: { balance: Balance; movement: Movement }[];
  readonly nothingToCountFrom: Movement[];
}

/** A move between stores of one holder whose arrival somebody stated on the same basis: the receipt counts there. */
function arrivedAcross(handOvers: readonly HandOver[]): ReadonlySet<StatementId> {
  const arrived = new Set<StatementId>();
  for (const { given, taken } of handOvers) {
    for (const { act, by, id } of given) {
      if (custodyActs[act].effect === 'ACROSS' && taken.some((receipt) => receipt.by === by)) arrived.add(id);
    }
  }
  return arrived;
}

function bringsIn(operand: Movement['operand']): boolean {
  return operand !== 'COUNT' && !takesAway[operand];
}

/** Where goods of a regency come from; nobody follows them further up. */
function isSource({ place }: Movement): boolean {
  return ['VENDOR', 'KPU_PROV'].includes(placeParts(place).kind);
}

/** Before the first delivery there was nothing, unless somebody counted before it. */
function startsEmpty(movements: readonly Movement[]): boolean {
  const first = movements.find(({ operand }) => operand === 'COUNT' || bringsIn(operand));
  return first !== undefined && bringsIn(first.operand);
}

/** What is known of a stock while its movements are gone through. */
interface Running {
  from: Balance['from'];
  operands: Partial<Record<Operand, { quantity: number; statements: StatementId[] }>>;
  stock: number | null;
  packed: number;
}

function keepStock(
  movements: readonly Movement[],
  { goods, basis, hasOrigin }: { goods: Goods; basis: JudgedBasis; hasOrigin: boolean },
  books: MutableBooks,
): void {
  const running: Running = { from: null, operands: {}, stock: startsEmpty(movements) ? 0 : null, packed: 0 };
  let named = false;
  let last: Movement | undefined;
  const madeAtSource = isSource(movements[0]!);
  for (const movement of movements) {
    const { operand, statement } = movement;
    const before = running.stock;
    if (before === null && !named && !bringsIn(operand) && !madeAtSource && movement.quantity > 0) {
      named = true;
      if (hasOrigin) books.nothingToCountFrom.push(movement);
      else books.unknownOrigin.push({ balance: balanceOf(goods, running, movement, basis, null), movement });
    }
    if (operand === 'COUNT') {
      const counted: OperandValue = { quantity: movement.quantity, statements: [statement.id] };
      books.balances.push(balanceOf(goods, running, movement, basis, counted));
      running.from = statement.at;
      running.operands = { OPENING: { quantity: counted.quantity, statements: [statement.id] } };
      running.stock = counted.quantity;
      last = undefined;
      continue;
    }
    apply(movement, operand, running);
    last = movement;
    const overdrawn = before !== null && before >= 0 && running.stock !== null && running.stock < 0;
    if (overdrawn) {
      const balance = balanceOf(goods, { ...running, operands: copyOf(running.operands) }, movement, basis, null);
      books.overdrafts.push({ balance, movement, stock: before });
    }
  }
  if (last) books.balances.push(balanceOf(goods, running, last, basis, null));
}

function apply(movement: Movement, operand: Operand, running: Running): void {
  const { quantity, statement } = movement;
  const value = (running.operands[operand] ??= { quantity: 0, statements: [] });
  if (bringsIn(operand)) {
    value.quantity += quantity;
    running.stock = (running.stock ?? 0) + quantity;
  } else {
    const fromPacked = operand !== 'PACKED' && goesDown(movement) ? Math.min(running.packed, quantity) : 0;
    running.packed += operand === 'PACKED' ? quantity : -fromPacked;
    value.quantity += quantity - fromPacked;
    if (running.stock !== null) running.stock -= quantity - fromPacked;
  }
  value.statements.push(statement.id);
}

function balanceOf(
  goods: Goods,
  running: Running,
  { place, statement }: Movement,
  basis: JudgedBasis,
  counted: OperandValue | null,
): Balance {
  const expected = running.stock;
  return {
    place,
    goods,
    basis,
    from: running.from,
    to: statement.at,
    operands: running.operands,
    expected,
    counted,
    residual: counted && expected !== null ? counted.quantity - expected : null,
    packedAndHere: running.packed,
  };
}

/** An overdraft shows the operands as they stood, and they go on. */
function copyOf(operands: Running['operands']): Running['operands'] {
  const copy: Running['operands'] = {};
  for (const name in operands) {
    const { quantity, statements } = operands[name as Operand]!;
    copy[name as Operand] = { quantity, statements: [...statements] };
  }
  return copy;
}
