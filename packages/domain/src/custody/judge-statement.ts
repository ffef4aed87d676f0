import { placeParts } from '../supplies';
import { discrepancy } from './discrepancy';
import type { CustodyFacts } from './facts';
import type { Findings } from './findings';
import type { CustodyStatement } from './statement';

/** What one statement says against itself, against its seals or against the list of stations. */
export function judgeStatement(statement: CustodyStatement, facts: CustodyFacts, findings: Findings): void {
  if (statement.by === 'REPORTED') return;
  partsDoNotAddUp(statement, findings);
  sealBroken(statement, findings);
  withoutMinutes(statement, findings);
  wrongDistrict(statement, facts, findings);
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
function partsDoNotAddUp(statement: CustodyStatement, { found }: Findings): void {
  const { quantity, good, faultyUsable, damaged } = statement;
  if (quantity === null || (good === null && faultyUsable === null && damaged === null)) return;
  const sum = (good ?? 0) + (faultyUsable ?? 0) + (damaged ?? 0);
  const complete = good !== null && faultyUsable !== null && damaged !== null;
  if (complete ? sum === quantity : sum <= quantity) return;
  const operands = { good, faultyUsable, damaged, quantity };
  found.push(discrepancy({ code: 'PARTS_DO_NOT_ADD_UP', operands, difference: sum - quantity, ...about(statement) }));
}

function sealBroken(statement: CustodyStatement, { found }: Findings): void {
  const { sealState, sealFrom, sealTo } = statement;
  if (sealState !== 'BROKEN' && sealState !== 'MISSING') return;
  found.push(discrepancy({ code: 'SEAL_BROKEN', operands: { sealState, sealFrom, sealTo }, ...about(statement) }));
}

/** Ballots are destroyed before witnesses and by minutes; without them nobody can say how many there were. */
function withoutMinutes(statement: CustodyStatement, { found }: Findings): void {
  if (statement.act !== 'DESTROYED' || statement.document !== null) return;
  const operands = { quantity: statement.quantity, document: null };
  found.push(discrepancy({ code: 'DESTROYED_WITHOUT_MINUTES', operands, ...about(statement) }));
}

const atStation = new Set(['RECEIVED', 'OPENED', 'COUNTED', 'REPLACEMENT_RECEIVED', 'PACKED', 'SHIFTED']);

/** Ballots of a council for another district than the one in which the station votes. */
function wrongDistrict(statement: CustodyStatement, { stations }: CustodyFacts, findings: Findings): void {
  const { act, place, counterparty, contest, electoralDistrict } = statement;
  if (stations === null || electoralDistrict === null || contest === null || !atStation.has(act)) return;
  const goesTo = act === 'PACKED' || act === 'SHIFTED' ? counterparty : place;
  const station = goesTo === null ? null : placeParts(goesTo).station;
  if (station === null) return;
  const listed = stations.get(station)?.[contest];
  if (listed === undefined) {
    findings.notJudged.push({ code: 'STATION_NOT_LISTED', place, statements: [statement.id] });
  } else if (listed !== electoralDistrict) {
    const operands = { stated: electoralDistrict, ofTheStation: listed, quantity: statement.quantity };
    findings.found.push(discrepancy({ code: 'WRONG_ELECTORAL_DISTRICT', operands, ...about(statement) }));
  }
}
