import { elections } from '../election';
import type { ViolationFacts } from './facts';
import { inForceWarnings } from './in-force';
import { noProposalReasons, type NoProposalReason, type Proposal, type ViolationProposals } from './proposal';
import { proposeAdministrative } from './propose-administrative';
import { proposeCrimes } from './propose-crime';
import { proposeEthics } from './propose-ethics';
import { proposeOtherLaw } from './propose-other-law';

/**
 * Which kinds of violation and which articles the facts point to, and which element of each is still unproven. It
 * proposes and refuses nothing: one set of facts may lead to several kinds, and the plenary decides.
 */
export function proposeViolations(facts: ViolationFacts): ViolationProposals {
  if (elections[facts.election].regime !== 'PEMILU_2024') return none('LAW_NOT_READ');
  const proposals = [
    ...proposeCrimes(facts),
    ...proposeAdministrative(facts),
    ...proposeEthics(facts),
    ...proposeOtherLaw(facts),
  ]
    .map((proposal) => withDoubts(proposal, facts))
    .sort(byWeight);
  return proposals.length > 0 ? { proposals, noneBecause: null } : none('NOTHING_POINTS');
}

/** Beside what it already warns of, whether its law held on the day. */
function withDoubts(proposal: Proposal, { on }: ViolationFacts): Proposal {
  if (on === null) return proposal;
  return { ...proposal, warnings: [...proposal.warnings, ...inForceWarnings(proposal, on)] };
}

function none(code: NoProposalReason): ViolationProposals {
  return { proposals: [], noneBecause: { code, text: noProposalReasons[code] } };
}

/** What is about supplies comes first, then what has the smaller share of open elements; the sort keeps the rest. */
function byWeight(one: Proposal, other: Proposal): number {
  if (one.relevance !== other.relevance) return one.relevance === 'CORE' ? -1 : 1;
  return openShare(one) - openShare(other);
}

function openShare({ elements }: Proposal): number {
  return elements.filter(({ standing }) => standing !== 'SHOWN').length / elements.length;
}
