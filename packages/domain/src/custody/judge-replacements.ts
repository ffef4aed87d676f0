import { discrepancy, comparisonOf, type CustodyDiscrepancy } from './discrepancy';
import { isAfter } from './local-time';
import { groupsBy, inTime } from './pair';
import type { CustodyStatement } from './statement';

/** For one kind of goods, a replacement that was asked for by a day and did not come by then, the first requests being met first. */
export function judgeReplacements(statements: readonly CustodyStatement[]): CustodyDiscrepancy[] {
  const judged = statements.filter(({ act, by }) => by !== 'REPORTED' && act.startsWith('REPLACEMENT_'));
  return [...groupsBy(judged, ({ place }) => place).values()].flatMap(judgeStock);
}

function judgeStock(group: readonly CustodyStatement[]): CustodyDiscrepancy[] {
  const requests = seenBest(group.filter(({ act }) => act === 'REPLACEMENT_REQUESTED'));
  const receipts = seenBest(group.filter(({ act }) => act === 'REPLACEMENT_RECEIVED'));
  let requested = 0;
  return requests.flatMap((request) => {
    const { dueBy, quantity } = request;
    requested += quantity ?? 0;
    if (dueBy === null) return [];
    const inTimeFor = receipts.filter(({ at }) => !isAfter(at, dueBy));
    const received = sumOf(inTimeFor);
    if (received >= requested) return [];
    const completedBy = receipts.find((_, i) => sumOf(receipts.slice(0, i + 1)) >= requested);
    const concerned = [request, ...receipts];
    return [
      discrepancy({
        code: 'REPLACEMENT_OVERDUE',
        place: request.place,
        counterparty: request.counterparty,
        goods: request,
        operands: { dueBy, requested, received, completed: completedBy?.at ?? null },
        difference: received - requested,
        compares: comparisonOf(concerned),
        statements: concerned.map(({ id }) => id),
        since: dueBy,
        onlyAfter: completedBy ? null : dueBy,
      }),
    ];
  });
}

/** The observations, and the claims where nobody observed; both together would count one thing twice. */
function seenBest(statements: readonly CustodyStatement[]): CustodyStatement[] {
  const observed = statements.filter(({ by }) => by === 'OBSERVATION');
  return [...(observed.length > 0 ? observed : statements)].sort(inTime);
}

function sumOf(statements: readonly CustodyStatement[]): number {
  return statements.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}
