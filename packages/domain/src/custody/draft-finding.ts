import { elections } from '../election';
import type { ElectionId } from '../election';
import type { Substage } from '../stage';
import { placeParts, type Criterion, type DiscrepancyCode, type Place } from '../supplies';
import type { AreaCode } from '../territory';
import { proposeViolations, type DeedSign, type Proposal } from '../violation';
import { substageOf } from './act';
import type { CustodyDiscrepancy, SupervisionAspect } from './discrepancy';
import { dayOf } from './local-time';
import type { CustodyStatement, StatementId } from './statement';

/** What somebody still has to get hold of before a plenary can decide. */
export type MissingEvidence =
  'OWN_COUNT' | 'DELIVERY_NOTE' | 'GOODS_RECEIPT' | 'MINUTES' | 'PHOTO_OF_SEAL' | 'SECOND_COUNT';

/**
 * What a discrepancy may become: where it belongs, what it touches, which articles may apply, what is still missing, and
 * which way it goes. It is a draft. A supervisor accepts it, changes it or dismisses it with a reason.
 */
export interface DraftFinding {
  readonly code: DiscrepancyCode;
  readonly substage: Substage;
  readonly place: Place;
  readonly area: AreaCode | null;
  readonly criteria: readonly Criterion[];
  readonly aspect: SupervisionAspect | null;
  readonly figures: CustodyDiscrepancy['operands'];
  readonly difference: number | null;
  readonly statements: readonly StatementId[];
  /** The kinds of violation and the articles that may apply, each with what is unproven. */
  readonly proposals: readonly Proposal[];
  readonly missingEvidence: readonly MissingEvidence[];
  /**
   * `CORRECTION_ADVICE` where it can still be put right before the vote; `FINDING` where it cannot, or where a crime or
   * another kind than the administrative one may be behind it.
   */
  readonly route: 'CORRECTION_ADVICE' | 'FINDING';
}

const signsOf: Readonly<Partial<Record<DiscrepancyCode, (found: CustodyDiscrepancy) => readonly DeedSign[]>>> = {
  LATE_ARRIVAL: () => ['DELIVERED_LATE'],
  MISDIRECTED: () => ['GOODS_MISDIRECTED'],
  WRONG_ELECTORAL_DISTRICT: () => ['ENTERED_WRONG_DISTRICT'],
  SEAL_BROKEN: ({ operands }) => [operands.sealState === 'MISSING' ? 'SEAL_MISSING' : 'SEAL_BROKEN'],
  NOT_DESTROYED: () => ['SURPLUS_NOT_DESTROYED'],
};

/**
 * A draft from a discrepancy that a supervisor saw with their own eyes, at least on one side. What only papers say
 * against each other is a reason to go and count, and no finding.
 */
export function draftFindingOf(
  found: CustodyDiscrepancy,
  statements: ReadonlyMap<StatementId, CustodyStatement>,
  election: ElectionId,
): DraftFinding | null {
  const behind = found.statements.flatMap((id) => statements.get(id) ?? []);
  const seen = behind.find(({ by, place }) => by === 'OBSERVATION' && place === found.place) ?? behind.find(isSeen);
  if (!seen) return null;
  const substage = substageOf(seen.act, placeParts(found.place).kind);
  const { proposals } = proposeViolations({
    election,
    on: dayOf(found.since),
    substage,
    respondents: [],
    items: [found.goods.item],
    counts: [],
    criteria: found.criteria.map((criterion) => ({ criterion, verdict: 'NOT_MET' })),
    signs: signsOf[found.code]?.(found) ?? [],
    statedFault: null,
  });
  const { code, place, criteria, aspect, operands, difference } = found;
  return {
    code,
    substage,
    place,
    area: placeParts(place).area,
    criteria,
    aspect,
    figures: operands,
    difference,
    statements: found.statements,
    proposals,
    missingEvidence: missingEvidence(found, behind),
    route: routeOf(found, proposals, election),
  };
}

const isSeen = ({ by }: CustodyStatement) => by === 'OBSERVATION';

function routeOf(
  found: CustodyDiscrepancy,
  proposals: readonly Proposal[],
  election: ElectionId,
): DraftFinding['route'] {
  const { votingDay } = elections[election];
  const canBePutRight = votingDay !== null && dayOf(found.since) < votingDay && found.code !== 'LATE_ARRIVAL';
  const onlyAdministrative = proposals.every(({ kind }) => kind === 'ADMINISTRATIVE');
  return canBePutRight && onlyAdministrative ? 'CORRECTION_ADVICE' : 'FINDING';
}

function missingEvidence(
  { code, compares }: CustodyDiscrepancy,
  behind: readonly CustodyStatement[],
): MissingEvidence[] {
  const sent = behind.filter(({ act }) => act === 'DISPATCHED' || act === 'FORWARDED');
  const received = behind.filter(({ act }) => act === 'RECEIVED');
  const missing: (MissingEvidence | false)[] = [
    compares === 'CLAIM_WITH_OBSERVATION' && sent.length > 0 && !sent.some(isSeen) && 'OWN_COUNT',
    sent.length > 0 && sent.every(({ document }) => document === null) && 'DELIVERY_NOTE',
    received.length > 0 && received.every(({ document }) => document === null) && 'GOODS_RECEIPT',
    (code === 'DESTROYED_WITHOUT_MINUTES' || code === 'NOT_DESTROYED') && 'MINUTES',
    (code === 'SEAL_BROKEN' || code === 'SEAL_CHANGED') && 'PHOTO_OF_SEAL',
    (code === 'STOCK_DIFFERS' || code === 'PARTS_DO_NOT_ADD_UP') && 'SECOND_COUNT',
  ];
  return missing.filter((evidence) => evidence !== false);
}
