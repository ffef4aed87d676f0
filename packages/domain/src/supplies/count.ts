import { z } from 'zod';
import { Contest } from '../election';
import { issueOf, PieceCount, writtenText, type Issue, type IssueCode, type Path, type Rule } from '../issue';
import { Item } from './item';

/**
 * One line of what a supervisor counted, beside what the paper shown to the supervisor claimed. The claim and the own
 * count are two figures of two people; they are compared and never added or put in each other's place.
 */
export const SupplyCount = z
  .strictObject({
    item: Item,
    /** Named for ballots, null for everything else. */
    contest: Contest.nullable(),
    /** The electoral district (dapil) of a council ballot, as its label writes it. */
    electoralDistrict: writtenText({ max: 80 }).nullable(),
    /** The figure of the paper; null where no paper was shown or it gives none. */
    claimed: PieceCount.nullable(),
    /** Which paper claims it: kind and number, as in "Surat Jalan 012/SJ/2024". */
    claimPaper: writtenText({ max: 120 }).nullable(),
    /** The supervisor's own count; null where nobody could count, which is not zero. */
    counted: PieceCount.nullable(),
    good: PieceCount.nullable(),
    faultyUsable: PieceCount.nullable(),
    damaged: PieceCount.nullable(),
    note: writtenText({ max: 500 }).nullable(),
  })
  .readonly();
export type SupplyCount = z.infer<typeof SupplyCount>;

/** The three buckets of quality, by the name of their field: good, made with a fault but usable, and damaged. */
export const qualityBuckets = ['good', 'faultyUsable', 'damaged'] as const;
export type QualityBucket = (typeof qualityBuckets)[number];

/** The sum of the buckets that are known, and whether all three are. */
export function partsOf(count: SupplyCount): { readonly sum: number; readonly complete: boolean } {
  const known = qualityBuckets.map((bucket) => count[bucket]).filter((part) => part !== null);
  return { sum: known.reduce((sum, part) => sum + part, 0), complete: known.length === qualityBuckets.length };
}

type SupplyCountRule = Rule<SupplyCount, Path>;

function at(path: Path, field: keyof SupplyCount, code: IssueCode): readonly Issue[] {
  return [issueOf(code, [...path, field])];
}

const contestOfBallots: SupplyCountRule = (count, path) => {
  if (count.item === 'BALLOT') return count.contest === null ? at(path, 'contest', 'CONTEST_NEEDED') : [];
  return count.contest === null ? [] : at(path, 'contest', 'CONTEST_NOT_APPLICABLE');
};

const otherIsNamed: SupplyCountRule = (count, path) =>
  count.item === 'OTHER' && count.note === null ? at(path, 'note', 'NOTE_NEEDED') : [];

const somethingIsCounted: SupplyCountRule = (count, path) => {
  const figures = [count.claimed, count.counted, count.good, count.faultyUsable, count.damaged];
  return figures.every((figure) => figure === null) ? at(path, 'counted', 'NOTHING_COUNTED') : [];
};

/** Known parts above the whole are a slip of the pen, whatever the unknown parts may be. */
const partsFitTheWhole: SupplyCountRule = (count, path) =>
  count.counted !== null && partsOf(count).sum > count.counted ? at(path, 'counted', 'PARTS_EXCEED_COUNT') : [];

export const supplyCountRules: readonly SupplyCountRule[] = [
  contestOfBallots,
  otherIsNamed,
  somethingIsCounted,
  partsFitTheWhole,
];

/** What is wrong with a line across its fields; `path` is where the line stands in its record. */
export function supplyCountIssues(count: SupplyCount, path: Path = []): Issue[] {
  return supplyCountRules.flatMap((rule) => rule(count, path));
}
