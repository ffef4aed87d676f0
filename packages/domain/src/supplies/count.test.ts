import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../issue';
import { SupplyCount, supplyCountIssues } from './count';
import { criteriaTouched, discrepanciesOf } from './discrepancy';

const blank: SupplyCount = {
  item: 'INK',
  contest: null,
  electoralDistrict: null,
  claimed: null,
  claimPaper: null,
  counted: null,
  good: null,
  faultyUsable: null,
  damaged: null,
  note: null,
};

const codes = (count: SupplyCount) => supplyCountIssues(count, ['counts', 0]).map((issue) => issue.code);

const figure = fc.option(fc.nat({ max: 5000 }));
const anyCount = fc
  .record({ claimed: figure, counted: figure, good: figure, faultyUsable: figure, damaged: figure })
  .map((figures): SupplyCount => ({ ...blank, ...figures }));

describe('a line of a count', () => {
  test('takes the nine broken bottles of ink of Bintan', () => {
    const bintan = { ...blank, claimed: 992, claimPaper: 'Surat Jalan', counted: 992, damaged: 9 };
    const parsed = parse(SupplyCount, bintan);
    expect(parsed).toEqual({ ok: true, value: bintan });
    expect(codes(bintan)).toEqual([]);
    expect(discrepanciesOf(bintan)).toEqual([]);
    expect(criteriaTouched(bintan)).toEqual(['QUALITY']);
  });

  test.each([
    ['a ballot without its contest', { item: 'BALLOT', counted: 1 }, ['CONTEST_NEEDED']],
    ['a box with a contest', { item: 'BALLOT_BOX', contest: 'DPR', counted: 1 }, ['CONTEST_NOT_APPLICABLE']],
    ['other supplies without a name', { item: 'OTHER', counted: 1 }, ['NOTE_NEEDED']],
    ['no figure at all', {}, ['NOTHING_COUNTED']],
    ['a part above the whole', { counted: 3, damaged: 4 }, ['PARTS_EXCEED_COUNT']],
    ['damaged pieces where nobody counted the whole', { damaged: 4 }, []],
    ['two faults at once', { item: 'BALLOT' }, ['CONTEST_NEEDED', 'NOTHING_COUNTED']],
  ] satisfies [string, Partial<SupplyCount>, string[]][])('%s', (_, change, expected) => {
    expect(codes({ ...blank, ...change })).toEqual(expected);
  });

  test('an issue stands where the line stands in its record', () => {
    expect(supplyCountIssues(blank, ['counts', 2])[0]?.path).toEqual(['counts', 2, 'counted']);
  });

  test.each([-1, 1.5, Number.NaN, 2 ** 53, '7'])('refuses %s as a count', (counted) => {
    expect(parse(SupplyCount, { ...blank, counted }).ok).toBe(false);
  });
});

describe('discrepancies of a line', () => {
  test('the claim and the own count differ', () => {
    expect(discrepanciesOf({ ...blank, claimed: 1000, counted: 994 })).toEqual([
      { code: 'CLAIM_DIFFERS', operands: { claimed: 1000, counted: 994 }, difference: -6, criteria: ['QUANTITY'] },
    ]);
  });

  test('three known parts leave a remainder', () => {
    const [found] = discrepanciesOf({ ...blank, counted: 10, good: 6, faultyUsable: 1, damaged: 2 });
    expect(found).toMatchObject({ code: 'PARTS_DO_NOT_ADD_UP', difference: -1, criteria: [] });
  });

  test('what is unknown is never a discrepancy', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const found = discrepanciesOf(count).map((discrepancy) => discrepancy.code);
        if (count.claimed === null || count.counted === null) expect(found).not.toContain('CLAIM_DIFFERS');
        if ([count.good, count.faultyUsable, count.damaged].includes(null)) {
          expect(found).not.toContain('PARTS_DO_NOT_ADD_UP');
        }
      }),
    );
  });

  test('the difference is the distance between the operands and never zero', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        for (const { code, operands, difference } of discrepanciesOf(count)) {
          const { claimed, counted, good, faultyUsable, damaged } = operands as Record<string, number>;
          const expected = code === 'CLAIM_DIFFERS' ? counted! - claimed! : good! + faultyUsable! + damaged! - counted!;
          expect(difference).toBe(expected);
          expect(difference).not.toBe(0);
        }
      }),
    );
  });

  test('parts above the count are an issue, parts below a discrepancy, never both', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const refused = codes(count).includes('PARTS_EXCEED_COUNT');
        const remainder = discrepanciesOf(count).some(({ code }) => code === 'PARTS_DO_NOT_ADD_UP');
        expect(refused && remainder).toBe(false);
      }),
    );
  });
});
