import type { Place } from '../supplies';
import type { AreaCode } from '../territory';
import type { Balance } from './balance';
import { closingBalances, type ClosingBalance } from './closing';
import { inReadingOrder, standsAt, type CustodyDiscrepancy } from './discrepancy';
import { draftFindingOf, type DraftFinding } from './draft-finding';
import { explainGap, type GapExplanation } from './explain-gap';
import type { CustodyFacts } from './facts';
import type { Findings } from './findings';
import { goodsKey, goodsOf } from './goods';
import type { HandOver } from './hand-over';
import { inForce } from './in-force';
import { judgeBooks } from './judge-books';
import { judgeClaims } from './judge-claims';
import { judgeHandOver } from './judge-hand-over';
import { judgeNeeds } from './judge-need';
import { judgeReplacements } from './judge-replacements';
import { judgeStatement } from './judge-statement';
import { keepBooks } from './keep-books';
import type { LocalTime } from './local-time';
import type { NotJudged } from './not-judged';
import { groupsBy, pairHandOvers } from './pair';
import type { CustodyStatement } from './statement';

/** A gap of a stock with the smallest sets of hand-overs that can explain it; none where no small set can. */
export interface ExplainedGap {
  readonly balance: Balance;
  readonly explanations: readonly GapExplanation[];
}

/** What the statements of one regency come to. */
export interface Reconciliation {
  readonly balances: readonly Balance[];
  readonly closings: readonly ClosingBalance[];
  readonly handOvers: readonly HandOver[];
  /** What stands at the time for which it was asked, else at the latest that a statement names. */
  readonly discrepancies: readonly CustodyDiscrepancy[];
  /** What will stand once its time has passed and nothing has come. */
  readonly pending: readonly CustodyDiscrepancy[];
  readonly draftFindings: readonly DraftFinding[];
  readonly gaps: readonly ExplainedGap[];
  readonly notJudged: readonly NotJudged[];
  /** The latest time that any statement names; null where there is none. */
  readonly latest: LocalTime | null;
}

/**
 * Reconciles the statements of one regency: pairs both sides of every hand-over, keeps the books of every stock, and
 * holds each figure against the others by the named rules. A pure function of the set of statements: their order does
 * not matter, one that occurs twice counts once, and one that comes late changes what it is about.
 */
export function reconcile(regency: AreaCode, given: readonly CustodyStatement[], facts: CustodyFacts): Reconciliation {
  const isOther = ({ election }: CustodyStatement) => election !== null && election !== facts.election;
  const others = given.some(isOther) ? [...new Map(given.filter(isOther).map((one) => [one.id, one])).values()] : [];
  const own = others.length > 0 ? given.filter((statement) => !isOther(statement)) : given;
  const { statements, byId, latest, notJudged: setAside } = inForce(own, facts.asOf);
  const answers = [...groupsBy(statements, goodsKey).values()].map((group) => reconcileGoods(regency, group, facts));
  const balances = answers.flatMap((answer) => answer.balances);
  const ofNeeds = judgeNeeds(balances, latest, facts);
  const all = inReadingOrder([...answers.flatMap(({ found }) => found), ...ofNeeds.found]);
  const asOf = facts.asOf ?? latest;
  const discrepancies = all.filter((found) => asOf !== null && standsAt(found, asOf));
  return {
    balances,
    closings: answers.flatMap(({ closings }) => closings),
    handOvers: answers.flatMap(({ handOvers }) => handOvers),
    discrepancies,
    pending: all.filter((found) => asOf === null || !standsAt(found, asOf)),
    draftFindings: discrepancies.flatMap((found) => draftFindingOf(found, byId, facts.election) ?? []),
    gaps: answers.flatMap(({ gaps }) => gaps),
    notJudged: [
      ...others.map(({ id, place }): NotJudged => ({ code: 'OTHER_ELECTION', place, statements: [id] })),
      ...setAside,
      ...answers.flatMap(({ notJudged }) => notJudged),
      ...ofNeeds.notJudged,
    ].sort(inCodeOrder),
    latest,
  };
}

function inCodeOrder(one: NotJudged, other: NotJudged): number {
  const [a, b] = [one, other].map(({ code, place, statements }) => `${code}|${place ?? ''}|${statements.join()}`);
  return a! < b! ? -1 : a === b ? 0 : 1;
}

/** One kind of goods: nothing is added or paired across it. */
function reconcileGoods(regency: AreaCode, statements: readonly CustodyStatement[], facts: CustodyFacts) {
  const goods = goodsOf(statements[0]!);
  const handOvers = pairHandOvers(goods, statements);
  const books = keepBooks(goods, statements, handOvers);
  const findings: Findings = { found: judgeClaims(statements, facts), notJudged: [] };
  findings.found.push(...judgeReplacements(statements));
  for (const handOver of handOvers) judgeHandOver(handOver, facts, findings);
  for (const statement of statements) judgeStatement(statement, facts, findings);
  judgeBooks(books, facts, findings);
  const { balances } = books;
  return {
    balances,
    closings: closingBalances(regency, statements, balances),
    handOvers,
    gaps: gapsOf(balances, handOvers),
    ...findings,
  };
}

/** The hand-overs of a stock are few beside all of them, so they are looked up and not searched. */
function gapsOf(balances: readonly Balance[], handOvers: readonly HandOver[]): ExplainedGap[] {
  const open = balances.filter(({ residual }) => residual !== null && residual !== 0);
  if (open.length === 0) return [];
  const touching = new Map<Place, HandOver[]>();
  for (const handOver of handOvers) {
    for (const place of new Set([handOver.from, handOver.receivedAt, handOver.addressedTo])) {
      if (place === null) continue;
      const list = touching.get(place);
      if (list) list.push(handOver);
      else touching.set(place, [handOver]);
    }
  }
  return open.map((balance) => ({ balance, explanations: explainGap(balance, touching.get(balance.place) ?? []) }));
}
