import { elections } from '../election';
import { placeParts } from '../supplies';
import type { Balance } from './balance';
import { discrepancy, type CustodyDiscrepancy } from './discrepancy';
import { tolerated, type CustodyFacts } from './facts';
import type { Findings } from './findings';
import type { Books } from './keep-books';
import type { LocalTime } from './local-time';
import { supplyDay } from './supply-day';

/** What the books of the stocks show. */
export function judgeBooks(books: Books, facts: CustodyFacts, { found, notJudged }: Findings): void {
  for (const { place, statement } of books.nothingToCountFrom) {
    notJudged.push({ code: 'NOTHING_TO_COUNT_FROM', place, statements: [statement.id] });
  }
  for (const balance of books.balances) found.push(...stockDiffers(balance, facts));
  found.push(
    ...books.overdrafts.map(({ balance, movement, stock }) =>
      discrepancy({
        code: 'NEGATIVE_STOCK',
        ...about(balance),
        operands: { stock, taken: movement.quantity },
        difference: balance.expected,
        statements: idsOf(balance),
        since: movement.statement.at,
      }),
    ),
    ...books.unknownOrigin.map(({ balance, movement }) =>
      discrepancy({
        code: 'UNKNOWN_ORIGIN',
        ...about(balance),
        operands: { expected: null, quantity: movement.quantity },
        statements: [movement.statement.id],
        since: movement.statement.at,
      }),
    ),
    ...lastOfEach(books.balances).flatMap((balance) => notDestroyed(balance, facts)),
  );
}

/** The newest balance of every stock. */
function lastOfEach(balances: readonly Balance[]): readonly Balance[] {
  const last = new Map<string, Balance>();
  for (const balance of balances) last.set(`${balance.basis}|${balance.place}`, balance);
  return [...last.values()];
}

function about({ place, goods, basis }: Balance) {
  return { place, goods, compares: basis };
}

export function idsOf({ operands, counted }: Balance) {
  return [...Object.values(operands).flatMap(({ statements }) => statements), ...(counted?.statements ?? [])];
}

/** A count is held against what came and went since the last one, so that each gap is found where it opened. */
function stockDiffers(balance: Balance, facts: CustodyFacts): CustodyDiscrepancy[] {
  const { residual, expected, counted, goods, to } = balance;
  if (residual === null || counted === null || Math.abs(residual) <= tolerated(facts, goods.item)) return [];
  return [
    discrepancy({
      code: 'STOCK_DIFFERS',
      ...about(balance),
      operands: { expected, counted: counted.quantity },
      difference: residual,
      statements: idsOf(balance),
      since: to,
    }),
  ];
}

/**
 * Ballots that are left in a store after the day before voting. What says that they must be gone by then differs from
 * report to report, so it warns only.
 */
function notDestroyed(balance: Balance, facts: CustodyFacts): CustodyDiscrepancy[] {
  const { place, goods, counted, expected, to } = balance;
  const votingDay = elections[facts.election].votingDay;
  const stored = counted?.quantity ?? expected;
  const inStore = goods.item === 'BALLOT' && goods.ballotSeries === 'REGULAR' && placeParts(place).kind === 'KPU';
  if (!inStore || votingDay === null || stored === null || stored <= 0) return [];
  const lastDay: LocalTime = supplyDay(votingDay);
  return [
    discrepancy({
      code: 'NOT_DESTROYED',
      ...about(balance),
      operands: { stored, lastDay },
      statements: idsOf(balance),
      since: to > lastDay ? to : lastDay,
      onlyAfter: lastDay,
    }),
  ];
}
