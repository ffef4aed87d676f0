import type { SupplyCount } from '../src/supplies';
import type { ViolationFacts } from '../src/violation';

/** Facts of a suspicion about which nothing is stated yet, with what a test states. */
export function suspicion(stated: Partial<ViolationFacts> = {}): ViolationFacts {
  return {
    election: 'PEMILU_2024',
    on: null,
    substage: 'STORAGE',
    respondents: [],
    items: [],
    counts: [],
    criteria: [],
    signs: [],
    statedFault: null,
    ...stated,
  };
}

/** A line of ballots, with the figures that a test gives. */
export function ballots(figures: Partial<SupplyCount>): SupplyCount {
  return {
    item: 'BALLOT',
    contest: 'DPR',
    electoralDistrict: null,
    claimed: null,
    claimPaper: null,
    counted: null,
    good: null,
    faultyUsable: null,
    damaged: null,
    note: null,
    ...figures,
  };
}
