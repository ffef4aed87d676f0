import { ElectionId } from '@awaslog/domain/election';
import { Substage } from '@awaslog/domain/stage';
import { Criterion, Item, type SupplyCount } from '@awaslog/domain/supplies';
import {
  DeedSign,
  proposeViolations,
  RespondentCapacity,
  type Proposal,
  type ViolationFacts,
} from '@awaslog/domain/violation';
import { expect, it } from 'vitest';
import { listSizes } from './list-sizes';

/** A line of counts in which everything is amiss, and that is like no other line. */
const line = (position: number): SupplyCount => {
  const item = Item.options[position % Item.options.length]!;
  const nothing = { electoralDistrict: null, claimPaper: null, good: null, faultyUsable: null, note: null };
  const contest = item === 'BALLOT' ? 'DPD' : null;
  return { ...nothing, item, contest, claimed: 1_000 + position, counted: 500 + position, damaged: 1 + position };
};

const everything: ViolationFacts = {
  election: ElectionId.enum.PEMILU_2024,
  on: null,
  substage: 'VOTING_DAY',
  respondents: RespondentCapacity.options,
  items: Item.options,
  counts: Array.from({ length: 200 }, (_, position) => line(position)),
  criteria: Criterion.options.map((criterion) => ({ criterion, verdict: 'NOT_MET' })),
  signs: DeedSign.options,
  statedFault: null,
};

it.each(Substage.options)('the lists of proposals hold what all facts together point to in %s', (substage) => {
  const { proposals } = proposeViolations({ ...everything, substage });
  const longest = (list: (proposal: Proposal) => readonly unknown[]) =>
    Math.max(...proposals.map((proposal) => list(proposal).length));
  const found: Readonly<Record<string, number>> = {
    'ViolationProposals.proposals': proposals.length,
    'Proposal.alsoCites': longest(({ alsoCites }) => alsoCites),
    'Proposal.elements': longest(({ elements }) => elements),
    'Proposal.grounds': longest(({ grounds }) => grounds),
    'Proposal.penalties': longest(({ penalties }) => penalties),
    'Proposal.warnings': longest(({ warnings }) => warnings),
    'AssessedElement.by': Math.max(...proposals.flatMap(({ elements }) => elements.map(({ by }) => by.length))),
  };
  const beyond = Object.entries(found).filter(([name, size]) => size > listSizes[name]!);
  expect(beyond).toEqual([]);
});
