import { qualityBuckets } from '../supplies';
import { discrepancy, type CustodyDiscrepancy } from './discrepancy';
import { tolerated, type CustodyFacts } from './facts';
import { judgedBases } from './hand-over';
import { dayOf } from './local-time';
import { groupsBy, inTime } from './pair';
import type { CustodyStatement } from './statement';

/**
 * For one kind of goods, a claim beside an observation of the same act: by the same document, else on the same day at the same places. They
 * are two figures of two people, so the difference is named and neither is put in the other's place.
 */
export function judgeClaims(statements: readonly CustodyStatement[], facts: CustodyFacts): CustodyDiscrepancy[] {
  if (!judgedBases.every((basis) => statements.some(({ by }) => by === basis))) return [];
  const judged = statements.filter(({ by }) => by !== 'REPORTED');
  return [...groupsBy(judged, actOf).values()].flatMap((group) => {
    if (group.length < 2) return [];
    const [claims, observations] = judgedBases.map((basis) => group.filter(({ by }) => by === basis).sort(inTime));
    return (claims ?? []).flatMap((claim, i) => {
      const observation = observations?.[i];
      return observation ? claimDiffers(claim, observation, facts) : [];
    });
  });
}

function actOf(statement: CustodyStatement): string {
  const { act, place, counterparty, document, at } = statement;
  return `${act}|${place}|${counterparty ?? ''}|${document ?? `@${dayOf(at)}`}`;
}

function claimDiffers(
  claim: CustodyStatement,
  observation: CustodyStatement,
  facts: CustodyFacts,
): CustodyDiscrepancy[] {
  const fields = (['quantity', ...qualityBuckets] as const).filter((field) => {
    const [claimed, seen] = [claim[field], observation[field]];
    return claimed !== null && seen !== null && Math.abs(seen - claimed) > tolerated(facts, claim.item);
  });
  const [first] = fields;
  if (first === undefined) return [];
  const operands: Record<string, number | null> = {};
  for (const field of fields) {
    operands[nameOf('claimed', field)] = claim[field];
    operands[nameOf('observed', field)] = observation[field];
  }
  return [
    discrepancy({
      code: 'CLAIM_DIFFERS',
      place: observation.place,
      counterparty: observation.counterparty,
      goods: observation,
      operands,
      difference: (observation[first] ?? 0) - (claim[first] ?? 0),
      compares: 'CLAIM_WITH_OBSERVATION',
      statements: [claim.id, observation.id],
      since: observation.at,
    }),
  ];
}

function nameOf(side: 'claimed' | 'observed', field: string): string {
  return field === 'quantity' ? side : `${side}${field[0]!.toUpperCase()}${field.slice(1)}`;
}
