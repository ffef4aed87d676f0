import { placeParts, type Place } from '../supplies';
import type { Balance } from './balance';
import { discrepancy, type CustodyDiscrepancy } from './discrepancy';
import { tolerated, type CustodyFacts } from './facts';
import type { Goods } from './goods';
import type { JudgedBasis } from './hand-over';
import type { NotJudged } from './not-judged';
import { idsOf } from './judge-books';
import type { LocalTime } from './local-time';
import { groupsBy } from './pair';
import type { StationNeed } from './station-need';

/** What came to each place beside what it needs. A place of which nobody states anything is not observed, not short. */
export function judgeNeeds(balances: readonly Balance[], latest: LocalTime | null, facts: CustodyFacts) {
  const found: CustodyDiscrepancy[] = [];
  const notJudged: NotJudged[] = [];
  if (facts.needs === null || latest === null) return { found, notJudged };
  const byPlace = groupsBy(balances, ({ place }) => officeOf(place));
  for (const [place, needs] of groupsBy(facts.needs, ({ place }) => place)) {
    const stocks = byPlace.get(place);
    if (!stocks) notJudged.push({ code: 'NOT_OBSERVED', place: place as Place, statements: [] });
    else for (const need of needs) found.push(...judgeNeed(need, stocks, latest, facts));
  }
  return { found, notJudged };
}

function judgeNeed(need: StationNeed, stocks: readonly Balance[], latest: LocalTime, facts: CustodyFacts) {
  const own = stocks.filter(({ goods }) => covers(need, goods));
  const basis: JudgedBasis = own.some((balance) => balance.basis === 'OBSERVATION') ? 'OBSERVATION' : 'CLAIM';
  const used = own.filter((balance) => balance.basis === basis);
  const had = used.reduce((sum, balance) => sum + broughtIn(balance), 0);
  const slack = tolerated(facts, need.item);
  const code = used.length === 0 || had === 0 ? 'KIND_MISSING' : had < need.min - slack ? 'BELOW_NEED' : 'ABOVE_NEED';
  if (code === 'KIND_MISSING' && need.min <= slack) return [];
  if (code === 'ABOVE_NEED' && had <= need.max + slack) return [];
  return [
    discrepancy({
      code,
      place: need.place,
      goods: need,
      operands: { needed: need.min, neededAtMost: need.max, had },
      difference: code === 'ABOVE_NEED' ? had - need.max : had - need.min,
      compares: used.length === 0 ? 'OBSERVATION' : basis,
      statements: used.flatMap(idsOf),
      since: used.reduce<LocalTime | null>((last, { to }) => (last === null || to > last ? to : last), null) ?? latest,
    }),
  ];
}

/** What an office needs may lie in any of its stores. */
function officeOf(place: Place): string {
  return placeParts(place).store === null ? place : place.slice(0, place.indexOf('/'));
}

/** A need that names no contest or district is met by all of them; recapitulation boxes are no station boxes. */
function covers(need: StationNeed, goods: Goods): boolean {
  return (
    need.item === goods.item &&
    need.ballotSeries === goods.ballotSeries &&
    (need.contest === null || need.contest === goods.contest) &&
    (need.electoralDistrict === null || need.electoralDistrict === goods.electoralDistrict) &&
    (need.boxUse ?? 'STATION') === (goods.boxUse ?? 'STATION')
  );
}

/** What a place was given in all: what came in, less what it gave to another of its kind. */
function broughtIn({ from, operands, counted, expected }: Balance): number {
  const { RECEIVED, REPLACEMENTS, MOVED_IN, MOVED_OUT } = operands;
  const flows = [RECEIVED, REPLACEMENTS, MOVED_IN].reduce((sum, part) => sum + (part?.quantity ?? 0), 0);
  const foundThere = from === null && expected === null ? (counted?.quantity ?? 0) : 0;
  return flows + foundThere - (MOVED_OUT?.quantity ?? 0);
}
