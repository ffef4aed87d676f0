import type { CustodyDiscrepancy } from './discrepancy';
import type { CustodyFacts } from './facts';
import { goodsKey } from './goods';
import type { HandOver } from './hand-over';
import type { Findings } from './findings';
import { judgeHandOver } from './judge-hand-over';
import type { StatementId } from './statement';

/**
 * Hand-overs of which one regency knows one side only. Another regency may know the other: goods that were sent to one
 * and came to another are in the books of both.
 */
export interface OpenHandOvers {
  readonly sent: readonly HandOver[];
  readonly received: readonly HandOver[];
}

/** The hand-overs that another regency may complete: those with a document, which alone can tell that they are one. */
export function openHandOvers(handOvers: readonly HandOver[]): OpenHandOvers {
  const withDocument = handOvers.filter(({ document }) => document !== null);
  return {
    sent: withDocument.filter(({ receivedAt }) => receivedAt === null),
    received: withDocument.filter(({ addressedTo }) => addressedTo === null),
  };
}

export interface Settled {
  /** The dispatch that found its receipt in another regency: it is received after all. */
  readonly completed: readonly HandOver[];
  readonly found: readonly CustodyDiscrepancy[];
}

/** Pairs by document and goods what the regencies left open between them, and judges it as one hand-over. */
export function settleAcross(open: OpenHandOvers, facts: CustodyFacts): Settled {
  const arrivals = new Map<string, HandOver[]>();
  for (const handOver of open.received) {
    const key = keyOf(handOver);
    arrivals.set(key, [...(arrivals.get(key) ?? []), handOver]);
  }
  const completed = open.sent.flatMap((handOver): HandOver[] => {
    const arrival = arrivals.get(keyOf(handOver))?.shift();
    return arrival
      ? [{ ...handOver, receivedAt: arrival.receivedAt, received: arrival.received, taken: arrival.taken }]
      : [];
  });
  const findings: Findings = { found: [], notJudged: [] };
  for (const handOver of completed) judgeHandOver(handOver, facts, findings);
  return { completed, found: findings.found.filter(isNew) };
}

/** What is about the receipt alone was found in the regency that received it. */
function isNew({ code }: CustodyDiscrepancy): boolean {
  return code !== 'LATE_ARRIVAL';
}

function keyOf({ document, goods }: HandOver): string {
  return `${document}|${goodsKey(goods)}`;
}

/** The statements of the giver's side of hand-overs. */
export function sentIds(handOvers: readonly HandOver[]): ReadonlySet<StatementId> {
  return new Set(handOvers.flatMap(({ given }) => given.map(({ id }) => id)));
}

/** Whether a discrepancy says of a hand-over with one of these statements that nobody received it. */
export function saysNotReceived(
  { code, statements }: Pick<CustodyDiscrepancy, 'code' | 'statements'>,
  sent: ReadonlySet<StatementId>,
): boolean {
  return code === 'NOT_RECEIVED' && statements.some((id) => sent.has(id));
}
