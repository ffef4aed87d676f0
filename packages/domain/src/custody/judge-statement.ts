import { placeParts, qualityBuckets } from '../supplies';
import { discrepancy, type CustodyDiscrepancy } from './discrepancy';
import type { CustodyFacts } from './facts';
import type { NotJudged } from './not-judged';
import type { CustodyStatement } from './statement';

/** What one statement says against itself, against its seals or against the list of stations. */
export function judgeStatement(statement: CustodyStatement, facts: CustodyFacts) {
  if (statement.by === 'REPORTED') return { found: [], notJudged: [] };
  const district = wrongDistrict(statement, facts);
  return {
    found: [...partsDoNotAddUp(statement), ...sealBroken(statement), ...withoutMinutes(statement), ...district.found],
    notJudged: district.notJudged,
  };
}

function about(statement: CustodyStatement) {
  const { place, counterparty, by, id, at } = statement;
  return {
    place,
    counterparty,
    goods: statement,
    compares: by as Exclude<typeof by, 'REPORTED'>,
    statements: [id],
    since: at,
  };
}

/** Three known parts are the whole; fewer of them are never more than it. */
function partsDoNotAddUp(statement: CustodyStatement): CustodyDiscrepancy[] {
  const { quantity, good, faultyUsable, damaged } = statement;
  const known = qualityBuckets.map((bucket) => statement[bucket]).filter((part) => part !== null);
  if (quantity === null || known.length === 0) return [];
  const sum = known.reduce((total, part) => total + part, 0);
  const wrong = known.length === qualityBuckets.length ? sum !== quantity : sum > quantity;
  if (!wrong) return [];
  const operands = { good, faultyUsable, damaged, quantity };
  return [discrepancy({ code: 'PARTS_DO_NOT_ADD_UP', operands, difference: sum - quantity, ...about(statement) })];
}

function sealBroken(statement: CustodyStatement): CustodyDiscrepancy[] {
  const { sealState, sealFrom, sealTo } = statement;
  if (sealState !== 'BROKEN' && sealState !== 'MISSING') return [];
  return [discrepancy({ code: 'SEAL_BROKEN', operands: { sealState, sealFrom, sealTo }, ...about(statement) })];
}

/** Ballots are destroyed before witnesses and by minutes; without them nobody can say how many there were. */
function withoutMinutes(statement: CustodyStatement): CustodyDiscrepancy[] {
  if (statement.act !== 'DESTROYED' || statement.document !== null) return [];
  return [
    discrepancy({
      code: 'DESTROYED_WITHOUT_MINUTES',
      operands: { quantity: statement.quantity, document: null },
      ...about(statement),
    }),
  ];
}

const atStation = new Set(['RECEIVED', 'OPENED', 'COUNTED', 'REPLACEMENT_RECEIVED', 'PACKED', 'SHIFTED']);

/** Ballots of a council for another district than the one in which the station votes. */
function wrongDistrict(
  statement: CustodyStatement,
  { stations }: CustodyFacts,
): { readonly found: CustodyDiscrepancy[]; readonly notJudged: NotJudged[] } {
  const { act, place, counterparty, contest, electoralDistrict } = statement;
  if (electoralDistrict === null || contest === null || !atStation.has(act)) return { found: [], notJudged: [] };
  const goesTo = act === 'PACKED' || act === 'SHIFTED' ? counterparty : place;
  const station = goesTo === null ? null : placeParts(goesTo).station;
  if (station === null || stations === null) return { found: [], notJudged: [] };
  const listed = stations.get(station)?.[contest];
  if (listed === undefined) {
    return { found: [], notJudged: [{ code: 'STATION_NOT_LISTED', place, statements: [statement.id] }] };
  }
  if (listed === electoralDistrict) return { found: [], notJudged: [] };
  const operands = { stated: electoralDistrict, ofTheStation: listed, quantity: statement.quantity };
  return {
    found: [discrepancy({ code: 'WRONG_ELECTORAL_DISTRICT', operands, ...about(statement) })],
    notJudged: [],
  };
}
