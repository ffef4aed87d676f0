import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, ppk, pps, said, store, tps, vendor } from '../../test/custody-examples';
import { addDays, type CivilDate } from '@awaslog/law/civil-date';
import type { Balance } from './balance';
import { explainGap, MOST_PARTS } from './explain-gap';
import { goodsOf } from './goods';
import { handOverOf, type HandOver } from './hand-over';
import type { CustodyStatement } from './statement';

const chain = [vendor, store, ppk, pps, tps(1)];

/** Any statements about the chain, true or not; at most one a stock and day is a count. */
const statements = fc
  .array(
    fc.record({
      act: fc.constantFrom('DISPATCHED', 'RECEIVED', 'COUNTED', 'LOST', 'SORTED', 'REPLACEMENT_RECEIVED', 'MOVED'),
      place: fc.constantFrom(...chain),
      other: fc.constantFrom(...chain),
      quantity: fc.nat({ max: 60 }),
      day: fc.nat({ max: 8 }),
      hour: fc.option(fc.constantFrom('T08:00', 'T13:30')),
      by: fc.constantFrom('CLAIM', 'OBSERVATION', 'REPORTED'),
      document: fc.constantFrom(null, 'SJ 1', 'SJ 2'),
      revises: fc.option(fc.nat({ max: 20 })),
    }),
    { maxLength: 20 },
  )
  .map((rows) =>
    rows.map(({ act, place, other, quantity, day, hour, by, document, revises }, i) =>
      said(`s${i}`, act as 'MOVED', place, quantity, {
        counterparty: other === place ? (place === store ? vendor : store) : other,
        at: `${addDays('2024-01-01' as CivilDate, day)}${hour ?? ''}`,
        by,
        document,
        revises: revises === null || revises === i ? null : `s${revises}`,
      }),
    ),
  );

describe('any set of statements', () => {
  it('comes to the same in any order, and with one of them twice', () => {
    fc.assert(
      fc.property(statements, fc.infiniteStream(fc.nat()), (given, keys) => {
        const order = given.map((one) => ({ one, key: keys.next().value as number }));
        const shuffled = order.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(judged([...shuffled, ...shuffled.slice(0, 1)])).toEqual(judged(given));
      }),
      { numRuns: 300 },
    );
  });

  it('balances: the expected stock is what came less what went, and the residual is the rest', () => {
    fc.assert(
      fc.property(statements, (given) => {
        for (const balance of judged(given).balances) {
          if (balance.expected === null) continue;
          expect(balance.expected).toBe(sumOf(balance));
          expect(balance.residual).toBe(balance.counted === null ? null : balance.counted.quantity - balance.expected);
        }
      }),
    );
  });

  it('corrected late comes to the same as if it had been right from the start', () => {
    fc.assert(
      fc.property(statements, fc.nat(), fc.nat({ max: 60 }), (given, index, quantity) => {
        const plain = given.map((one) => ({ ...one, revises: null }) as CustodyStatement);
        const wrong = plain[index % Math.max(1, plain.length)];
        if (!wrong) return;
        const right = { ...wrong, id: 'right', quantity } as CustodyStatement;
        const corrected = judged([...plain, { ...right, revises: wrong.id } as CustodyStatement]);
        const fromTheStart = judged(plain.map((one) => (one === wrong ? right : one)));
        expect(corrected.discrepancies).toEqual(fromTheStart.discrepancies);
        expect(corrected.balances).toEqual(fromTheStart.balances);
      }),
    );
  });
});

const added = ['OPENING', 'RECEIVED', 'REPLACEMENTS', 'MOVED_IN'];

function sumOf({ operands }: Balance): number {
  return Object.entries(operands).reduce(
    (sum, [name, { quantity }]) => sum + (added.includes(name) ? quantity : -quantity),
    0,
  );
}

/** True hand-overs down the chain, each stated by both sides, never more than what lies there. */
const trueChain = fc
  .array(fc.record({ leg: fc.nat({ max: 3 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 15 })
  .map((moves) => {
    const stock = [10_000, 0, 0, 0, 0];
    const said_: CustodyStatement[] = [];
    moves.forEach(({ leg, share }, i) => {
      const pieces = Math.floor(stock[leg]! * share);
      const at = addDays('2024-01-01' as CivilDate, i);
      const document = `SJ ${i}`;
      stock[leg]! -= pieces;
      stock[leg + 1]! += pieces;
      said_.push(said(`d${i}`, 'DISPATCHED', chain[leg]!, pieces, { counterparty: chain[leg + 1], at, document }));
      said_.push(said(`r${i}`, 'RECEIVED', chain[leg + 1]!, pieces, { counterparty: chain[leg], at, document }));
    });
    return { said: said_, stock };
  });

describe('goods that are handed on', () => {
  it('neither appear nor vanish between places', () => {
    fc.assert(
      fc.property(trueChain, ({ said: given, stock }) => {
        const { balances, discrepancies } = judged(given);
        expect(discrepancies).toEqual([]);
        const left = new Map(balances.map(({ place, expected }) => [place as string, expected]));
        chain.slice(1).forEach((place, i) => expect(left.get(place) ?? 0).toBe(stock[i + 1]));
        const arrived = [...left]
          .filter(([place]) => place !== vendor)
          .reduce((sum, [, pieces]) => sum + (pieces ?? 0), 0);
        expect(arrived).toBe(10_000 - stock[0]!);
      }),
    );
  });
});

/** Hand-overs to one place, each with the figures of both sides. */
const handOvers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 })), { maxLength: 7 })
  .map((pairs) =>
    pairs.map(([sent, received], i): HandOver => {
      const document = `SJ ${i}`;
      return handOverOf(
        goodsOf(said('g', 'COUNTED', store, 1)),
        [said(`d${i}`, 'DISPATCHED', vendor, sent, { counterparty: store, document })],
        [said(`r${i}`, 'RECEIVED', store, received, { counterparty: vendor, document })],
      );
    }),
  );

describe('an explanation of a gap', () => {
  const gap = (residual: number) =>
    ({
      place: store,
      goods: said('x', 'COUNTED', store, 1),
      basis: 'OBSERVATION',
      from: null,
      to: '2024-01-20',
      residual,
    }) as unknown as Balance;

  it('adds up to the gap, and no smaller set of hand-overs does', () => {
    fc.assert(
      fc.property(handOvers, fc.integer({ min: -15, max: 15 }), (given, residual) => {
        const explained = explainGap(gap(residual), given);
        const smallest = smallestSet(given, residual);
        if (residual === 0 || smallest === null) expect(explained).toEqual([]);
        else expect(explained.length).toBeGreaterThan(0);
        for (const parts of explained) {
          expect(parts.reduce((sum, { change }) => sum + change, 0)).toBe(residual);
          expect(parts).toHaveLength(smallest!);
          expect(new Set(parts.map(({ statements: ids }) => ids.join())).size).toBe(parts.length);
        }
      }),
    );
  });
});

/** By trying every choice for every hand-over: as stated, as the other side states it, or not at all. */
function smallestSet(given: readonly HandOver[], residual: number): number | null {
  let best: number | null = null;
  const visit = (i: number, sum: number, used: number): void => {
    if (used > MOST_PARTS || (best !== null && used >= best)) return;
    if (i === given.length) {
      if (sum === residual) best = used;
      return;
    }
    const received = given[i]!.received.OBSERVATION!.quantity;
    const sent = given[i]!.sent.OBSERVATION!.quantity;
    visit(i + 1, sum, used);
    visit(i + 1, sum + sent - received, used + 1);
    visit(i + 1, sum - received, used + 1);
  };
  visit(0, 0, 0);
  return best;
}
