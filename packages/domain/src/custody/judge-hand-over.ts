import { supplyDay } from './supply-day';
import { discrepancy, comparisonOf, type CustodyDiscrepancy } from './discrepancy';
import { tolerated, votingDayOf, type CustodyFacts } from './facts';
import { bestOf, judgedBases, statementsOf, type HandOver } from './hand-over';
import { isAfter, type LocalTime } from './local-time';
import type { Findings } from './findings';
import { placeParts, type Place } from '../supplies';
import { isOnTheWayTo } from './route';
import type { CustodyStatement } from './statement';

/** What the rules say of one hand-over. */
export function judgeHandOver(handOver: HandOver, facts: CustodyFacts, findings: Findings): void {
  if (handOver.receivedAt === null) findings.found.push(...notReceived(handOver));
  else {
    findings.found.push(
      ...quantityDiffers(handOver, facts),
      ...elsewhere(handOver),
      ...sealsDiffer(handOver),
      ...arrivedLate(handOver, facts, findings),
    );
  }
  findings.found.push(...overdueByPlan(handOver));
}

const idsOf = (statements: readonly CustodyStatement[]) => statements.map(({ id }) => id);

function sinceOf(statements: readonly CustodyStatement[]): LocalTime {
  return statements.reduce((last, { at }) => (at > last ? at : last), statements[0]!.at);
}

/** A receipt is held against the dispatch on its own basis, else against the other, and says which. */
function quantityDiffers({ goods, sent, received, from, receivedAt }: HandOver, facts: CustodyFacts) {
  if (receivedAt === null) return [];
  return judgedBases.flatMap((basis) => {
    const arrival = received[basis];
    const dispatch = bestOf(sent, basis)?.side;
    if (!arrival || !dispatch) return [];
    const difference = arrival.quantity - dispatch.quantity;
    if (Math.abs(difference) <= tolerated(facts, goods.item)) return [];
    const statements = [...dispatch.statements, ...arrival.statements];
    return [
      discrepancy({
        code: difference < 0 ? 'SHORT_RECEIPT' : 'SURPLUS_RECEIPT',
        place: receivedAt,
        counterparty: from,
        goods,
        operands: { dispatched: dispatch.quantity, received: arrival.quantity },
        difference,
        compares: comparisonOf(statements),
        statements: idsOf(statements),
        since: sinceOf(arrival.statements),
      }),
    ];
  });
}

/** What was sent and nobody states to have received. What went back to a vendor is received out of everybody's sight. */
function notReceived({ goods, sent, receivedAt, from, addressedTo }: HandOver): CustodyDiscrepancy[] {
  const dispatch = bestOf(sent, 'OBSERVATION');
  if (receivedAt !== null || addressedTo === null || !dispatch) return [];
  const { statements, quantity } = dispatch.side;
  const settled = statements.every(({ act }) => act === 'MOVED' || act === 'SHIFTED');
  if (settled || placeParts(addressedTo).kind === 'VENDOR') return [];
  return [
    discrepancy({
      code: 'NOT_RECEIVED',
      place: addressedTo,
      counterparty: from,
      goods,
      operands: { dispatched: quantity, received: null },
      compares: dispatch.basis,
      statements: idsOf(statements),
      since: sinceOf(statements),
    }),
  ];
}

/** Received where neither the paper nor the label sends it. An office on the way there is no wrong place. */
function elsewhere({ goods, received, given, taken, from, addressedTo, receivedAt }: HandOver): CustodyDiscrepancy[] {
  if (receivedAt === null) return [];
  const intended = intendedIn(given) ?? intendedIn(taken);
  const wrong = [addressedTo, intended].find((place) => place !== null && !leadsTo(receivedAt, place));
  if (!wrong) return [];
  const arrival = bestOf(received, 'OBSERVATION')!.side;
  const statements = statementsOf({ given, taken });
  return [
    discrepancy({
      code: 'MISDIRECTED',
      place: receivedAt,
      counterparty: from,
      goods,
      operands: { addressedTo, intendedFor: intended, receivedAt, quantity: arrival.quantity },
      compares: comparisonOf(statements),
      statements: idsOf(statements),
      since: sinceOf(arrival.statements),
    }),
  ];
}

function intendedIn(statements: readonly CustodyStatement[]): Place | null {
  return statements.find(({ intendedFor }) => intendedFor !== null)?.intendedFor ?? null;
}

function leadsTo(at: Place, destination: Place): boolean {
  return at === destination || isOnTheWayTo(at, destination);
}

/** The station has its supplies on the day before it votes at the latest; a hall of the village is not the station. */
function arrivedLate(
  { goods, taken, from, receivedAt }: HandOver,
  facts: CustodyFacts,
  { notJudged }: Findings,
): CustodyDiscrepancy[] {
  if (receivedAt === null || placeParts(receivedAt).kind !== 'TPS') return [];
  const late: CustodyStatement[] = [];
  let lastDay: LocalTime | null = null;
  for (const arrival of taken) {
    const votingDay = votingDayOf(arrival, facts);
    if (votingDay === null) {
      notJudged.push({ code: 'VOTING_DAY_UNKNOWN', place: receivedAt, statements: [arrival.id] });
    } else if (isAfter(arrival.at, supplyDay(votingDay))) {
      late.push(arrival);
      lastDay ??= supplyDay(votingDay);
    }
  }
  if (lastDay === null) return [];
  return [
    discrepancy({
      code: 'LATE_ARRIVAL',
      place: receivedAt,
      counterparty: from,
      goods,
      operands: { lastDay, received: sinceOf(late) },
      compares: comparisonOf(late),
      statements: idsOf(late),
      since: sinceOf(late),
    }),
  ];
}

/** A plan is a claim with dates: what it promises is late once the time has passed. */
function overdueByPlan({
  goods,
  received,
  given,
  taken,
  from,
  addressedTo,
  receivedAt,
}: HandOver): CustodyDiscrepancy[] {
  const planned = given.find(hasPlan) ?? taken.find(hasPlan);
  const place = receivedAt ?? addressedTo;
  if (!planned?.dueBy || place === null) return [];
  const arrival = bestOf(received, 'OBSERVATION')?.side;
  const arrivedAt = arrival ? sinceOf(arrival.statements) : null;
  if (arrivedAt !== null && !isAfter(arrivedAt, planned.dueBy)) return [];
  const concerned = arrival ? [planned, ...arrival.statements] : [planned];
  return [
    discrepancy({
      code: 'OVERDUE_BY_PLAN',
      place,
      counterparty: from,
      goods,
      operands: { dueBy: planned.dueBy, received: arrivedAt },
      compares: comparisonOf(concerned),
      statements: [...new Set(idsOf(concerned))],
      since: arrivedAt ?? planned.dueBy,
      onlyAfter: arrivedAt === null ? planned.dueBy : null,
    }),
  ];
}

/** The numbers that the receiver reads are not those that the giver wrote down. */
function sealsDiffer({ goods, given, taken, from, receivedAt }: HandOver): CustodyDiscrepancy[] {
  const put = given.find(hasSeal);
  const read = taken.find(hasSeal);
  if (!put || !read || receivedAt === null) return [];
  const same = (one: string | null, other: string | null) => one === null || other === null || one === other;
  if (same(put.sealFrom, read.sealFrom) && same(put.sealTo, read.sealTo)) return [];
  return [
    discrepancy({
      code: 'SEAL_CHANGED',
      place: receivedAt,
      counterparty: from,
      goods,
      operands: {
        sentFrom: put.sealFrom,
        sentTo: put.sealTo,
        receivedFrom: read.sealFrom,
        receivedTo: read.sealTo,
      },
      compares: comparisonOf([put, read]),
      statements: idsOf([put, read]),
      since: read.at,
    }),
  ];
}

const hasPlan = ({ dueBy }: CustodyStatement) => dueBy !== null;
const hasSeal = ({ sealFrom, sealTo }: CustodyStatement) => sealFrom !== null || sealTo !== null;
