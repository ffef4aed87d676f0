import type { Balance } from './balance';
import { goodsKey } from './goods';
import { judgedBases, statementsOf, type HandOver, type JudgedBasis } from './hand-over';
import type { StatementId } from './statement';

/** One hand-over of an explanation, and what the expected stock would change by if it had gone otherwise. */
export interface GapPart {
  readonly change: number;
  /** `OTHER_FIGURE`: as another side states it; `NOT_HERE`: it never reached or left; `NOT_STATED`: it did, unstated. */
  readonly how: 'OTHER_FIGURE' | 'NOT_HERE' | 'NOT_STATED';
  readonly statements: readonly StatementId[];
}

/** A set of hand-overs that explains a gap. No smaller set does. */
export type GapExplanation = readonly GapPart[];

/** Beyond three hand-overs nearly every gap can be put together by chance, and would explain nothing. */
export const MOST_PARTS = 3;

/** How many explanations of the same size are listed; more of them say that the figures cannot tell. */
export const MOST_EXPLANATIONS = 10;

interface Candidate {
  readonly handOver: number;
  readonly part: GapPart;
}

/**
 * The smallest sets of hand-overs that can explain a gap between a count and the expected stock: if those had gone as
 * somebody else states, or not at all, the count would be right. Empty where no set of up to three does.
 */
export function explainGap(balance: Balance, handOvers: readonly HandOver[]): readonly GapExplanation[] {
  const { residual } = balance;
  if (residual === null || residual === 0) return [];
  const candidates = handOvers.flatMap((handOver, index) =>
    changesOf(handOver, balance).map((part): Candidate => ({ handOver: index, part })),
  );
  const byChange = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const same = byChange.get(candidate.part.change);
    if (same) same.push(candidate);
    else byChange.set(candidate.part.change, [candidate]);
  }
  for (let size = 1; size <= MOST_PARTS; size += 1) {
    const sets = setsOf({ size, sum: residual, candidates, byChange, from: -1 });
    if (sets.length > 0) return sets.map((set) => set.map(({ part }) => part));
  }
  return [];
}

interface Search {
  readonly size: number;
  readonly sum: number;
  readonly candidates: readonly Candidate[];
  readonly byChange: ReadonlyMap<number, readonly Candidate[]>;
  /** Only hand-overs after this one, so that no set is met twice and no hand-over is in a set twice. */
  readonly from: number;
}

function setsOf(search: Search): Candidate[][] {
  const { size, sum, candidates, byChange, from } = search;
  if (size === 1) {
    const last = (byChange.get(sum) ?? []).filter(({ handOver }) => handOver > from);
    return last.slice(0, MOST_EXPLANATIONS).map((candidate) => [candidate]);
  }
  const sets: Candidate[][] = [];
  for (const candidate of candidates) {
    if (candidate.handOver <= from) continue;
    const rest = setsOf({ ...search, size: size - 1, sum: sum - candidate.part.change, from: candidate.handOver });
    sets.push(...rest.map((set) => [candidate, ...set]));
    if (sets.length >= MOST_EXPLANATIONS) break;
  }
  return sets.slice(0, MOST_EXPLANATIONS);
}

/** How the expected stock of a place would change if a hand-over had gone otherwise. */
function changesOf(handOver: HandOver, balance: Balance): GapPart[] {
  if (goodsKey(handOver.goods) !== goodsKey(balance.goods) || !inPeriod(handOver, balance)) return [];
  const came = handOver.receivedAt === balance.place;
  const went = handOver.from === balance.place;
  const wasToCome = handOver.receivedAt === null && handOver.addressedTo === balance.place;
  if (!came && !went && !wasToCome) return [];
  const sign = went ? -1 : 1;
  const own = (went ? handOver.sent : handOver.received)[balance.basis]?.quantity ?? null;
  const others = otherFigures(handOver, went, balance.basis);
  const statements = statementsOf(handOver)
    .map(({ id }) => id)
    .sort();
  const changes = new Map<number, GapPart>();
  const add = (how: GapPart['how'], pieces: number) => {
    const change = sign * pieces;
    if (change !== 0 && !changes.has(change)) changes.set(change, { change, how, statements });
  };
  for (const figure of others) add(own === null ? 'NOT_STATED' : 'OTHER_FIGURE', figure - (own ?? 0));
  if (own !== null) add('NOT_HERE', -own);
  return [...changes.values()];
}

function otherFigures({ sent, received }: HandOver, went: boolean, basis: JudgedBasis): number[] {
  return judgedBases.flatMap((other) => [
    ...(went && other === basis ? [] : sent[other] ? [sent[other].quantity] : []),
    ...(!went && other === basis ? [] : received[other] ? [received[other].quantity] : []),
  ]);
}

/** Whether any of its statements falls into the period of the balance. */
function inPeriod(handOver: HandOver, { from, to }: Balance): boolean {
  return statementsOf(handOver).some(({ at }) => (from === null || at >= from.slice(0, 10)) && at.slice(0, 10) <= to);
}
