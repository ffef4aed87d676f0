import { placeParts, type Place, type PlaceKind } from '../supplies';
import { custodyActs, type CustodyAct } from './act';
import type { Operand } from './balance';
import { dayOf, hasTime } from './local-time';
import type { CustodyStatement } from './statement';

/** One statement as it touches the stock of one place. */
export interface Movement {
  readonly place: Place;
  readonly operand: Operand | 'COUNT';
  readonly quantity: number;
  readonly statement: CustodyStatement;
}

const operandOf: Readonly<Partial<Record<CustodyAct, Operand | 'COUNT'>>> = {
  DISPATCHED: 'DISPATCHED',
  RECEIVED: 'RECEIVED',
  FORWARDED: 'FORWARDED',
  MOVED: 'MOVED_OUT',
  SHIFTED: 'MOVED_OUT',
  PACKED: 'PACKED',
  OPENED: 'COUNT',
  REPLACEMENT_RECEIVED: 'REPLACEMENTS',
  LOST: 'LOST',
  HELD_AS_EVIDENCE: 'HELD_AS_EVIDENCE',
  DESTROYED: 'DESTROYED',
  RETURNED: 'RETURNED',
  COUNTED: 'COUNT',
};

/** What a statement does to stocks; `arrived`: a receipt states the other end of it, so only the giver's is taken here. */
export function movementsOf(statement: CustodyStatement, arrived: boolean): Movement[] {
  const { act, place, counterparty, quantity } = statement;
  const operand = operandOf[act];
  if (operand === undefined || quantity === null) return [];
  const own: Movement = { place, operand, quantity, statement };
  if (custodyActs[act].effect !== 'ACROSS' || counterparty === null || arrived) return [own];
  return [own, { place: counterparty, operand: 'MOVED_IN', quantity, statement }];
}

/** What comes in is taken before what goes out, and a count comes last, on a day that does not say in what order. */
const orderInADay: Readonly<Record<Operand | 'COUNT', number>> = {
  OPENING: 0,
  RECEIVED: 1,
  REPLACEMENTS: 1,
  MOVED_IN: 1,
  PACKED: 2,
  DISPATCHED: 3,
  FORWARDED: 3,
  MOVED_OUT: 3,
  RETURNED: 3,
  DESTROYED: 3,
  LOST: 3,
  HELD_AS_EVIDENCE: 3,
  COUNT: 4,
};

/** In time; a day on which one of the statements gives no time is put in the order of its acts. */
export function inOrder(movements: readonly Movement[]): Movement[] {
  if (movements.length < 2) return [...movements];
  const untimed = new Set<string>();
  for (const { statement } of movements) if (!hasTime(statement.at)) untimed.add(statement.at);
  return [...movements].sort((one, other) => {
    const [a, b] = [one.statement, other.statement];
    const day = dayOf(a.at);
    if (day !== dayOf(b.at)) return day < dayOf(b.at) ? -1 : 1;
    const byAct = orderInADay[one.operand] - orderInADay[other.operand];
    if (untimed.has(day)) return byAct || compare(a.at, b.at) || compare(a.id, b.id);
    return compare(a.at, b.at) || byAct || compare(a.id, b.id);
  });
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

const stationSide: readonly PlaceKind[] = ['PPK', 'PPS', 'TPS'];

/** Whether what leaves goes on towards the stations, so that packed boxes go first. */
export function goesDown({ statement: { counterparty } }: Movement): boolean {
  return counterparty !== null && stationSide.includes(placeParts(counterparty).kind);
}
