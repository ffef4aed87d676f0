import { readFileSync } from 'node:fs';
import { actOf, MOST_LINKS, type ActName } from '@awaslog/domain/handling';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LARGEST_PAGE } from '../read/page';
import { gatewaySchema } from '../schema/schema';
import { withDeadline } from './deadline';
import { documentProblem, operationProblem } from './judge';
import { weights } from './heavy-fields';
import { limits } from './limits';
import { listSizes } from './list-sizes';
import { measure } from './measure';
import { returningLists, unpagedLists } from './unpaged-lists';

function problemOf(text: string, variables: Record<string, unknown> = {}): string | undefined {
  const document = parse(text);
  const measured = measure(document, gatewaySchema());
  const problem = documentProblem(measured) ?? operationProblem(measured, getOperationAST(document)!, variables);
  return problem && `${problem.code}: ${problem.message}`;
}

const page = (args: string) =>
  `query ($n: Int, $m: Int = 100) { findings(${args}) { nodes { record { timeline { summary warnings { code message } } } } } }`;

/** The most that the input of an act takes in a list. */
function most(name: ActName, field: string): number | undefined {
  const { properties = {} } = z.toJSONSchema(actOf(name).input, { unrepresentable: 'any', io: 'input' });
  return (properties[field] as { readonly maxItems?: number }).maxItems;
}

describe('the cost of an operation', () => {
  it('grows with its pages, literal or by variable', () => {
    expect(problemOf(page('first: 10'))).toBeUndefined();
    expect(problemOf(page('first: $n'), { n: 10 })).toBeUndefined();
    for (const problem of [
      problemOf(page('first: 100')),
      problemOf(page('first: $n'), { n: 100 }),
      problemOf(page('first: $m')),
    ]) {
      expect(problem).toMatch(/^TOO_EXPENSIVE/);
    }
  });

  it('takes the usual page where none is named, and the largest for what is no number', () => {
    expect(problemOf(page('after: "x"'))).toBeUndefined();
    expect(problemOf(page('first: $n'), { n: null })).toBeUndefined();
    expect(problemOf(page('first: $n'), { n: 'many' })).toMatch(/^BAD_USER_INPUT/);
  });

  it.each(['first: 101', 'first: -1', 'first: 1, last: 1', 'last: 1000', 'first: "ten"'])(
    'refuses a page of %s',
    (args) => {
      expect(problemOf(page(args))).toMatch(/^BAD_USER_INPUT: "/);
    },
  );

  it('counts a fragment in every page in which it is spread', () => {
    const spread = (first: number) =>
      `{ findings(first: ${first}) { ...Page } } fragment Page on FindingConnection { nodes { record { timeline { summary warnings { code message } } } } }`;
    expect(problemOf(spread(100))).toMatch(/^TOO_EXPENSIVE/);
  });

  // A busy machine may be late once; an attack that works is late every time.
  it('is told at once however far fragments unfold', { retry: 2 }, () => {
    const links = Array.from(
      { length: 200 },
      (_, i) => `fragment F${i} on Area { a: parent { ...F${i + 1} ...F${i + 1} } }`,
    );
    const started = performance.now();
    expect(problemOf(`{ area(code: "1") { ...F0 } } ${links.join(' ')} fragment F200 on Area { code }`)).toMatch(
      /^TOO_EXPENSIVE/,
    );
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each([
    ['timeline', 80],
    ['referrals', 80],
    ['unmetRequirements', 100],
    ['clocks', 280],
    ['nextActs', 50],
  ])('counts %s of a matter with all that is read for it: in no more than about %i matters', (field, matters) => {
    const lists = (count: number, below: string) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: matters(first: 20) { nodes { id ${below} } }`).join(' ')} }`;
    expect(problemOf(lists(2, `${field} { __typename }`))).toBeUndefined();
    for (let count = 1; count <= limits.rootLists; count += 1) {
      const problem = problemOf(lists(count, `${field} { __typename }`));
      if (count * 20 <= matters) expect(problem).toBeUndefined();
      if (count * 20 >= matters * 1.5) expect(problem).toMatch(/^TOO_EXPENSIVE/);
    }
    expect(problemOf(lists(limits.rootLists, 'version'))).toBeUndefined();
  });

  it('has few lists at its root, each of which is a statement, by whatever way they stand there', () => {
    const list = (i: number) => `a${i}: matters(first: 1) { nodes { id } }`;
    const lists = (count: number) => Array.from({ length: count }, (_, i) => list(i)).join(' ');
    const spread = (count: number) => `{ ...A ... on Query { ...A } } fragment A on Query { ${lists(count)} }`;
    expect(problemOf(`{ ${lists(limits.rootLists)} }`)).toBeUndefined();
    for (const query of [`{ ${lists(limits.rootLists + 1)} }`, spread(limits.rootLists / 2 + 1)]) {
      expect(problemOf(query)).toMatch(/^TOO_EXPENSIVE: .*lists/);
    }
  });

  it('leaves introspection out, whose depth is bounded elsewhere', () => {
    const deep =
      '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } }';
    expect(problemOf(deep)).toBeUndefined();
  });
});

describe('a list without a page', () => {
  it('is named with the most that it holds, in every type of the schema', () => {
    expect(Object.keys(listSizes).sort()).toEqual(unpagedLists(gatewaySchema()).sort());
  });

  it('counts with all that it may hold', () => {
    const withCounts = '{ supervisionRecords(first: 100) { nodes { counts { counted good damaged } } } }';
    expect(problemOf(withCounts)).toMatch(/^TOO_EXPENSIVE/);
    expect(problemOf(withCounts.replace('100', '20'))).toBeUndefined();
    expect(problemOf('{ incidents(first: 100) { nodes { figures { name } items } } }')).toBeUndefined();
  });

  it('of a matter counts with as much as its acts let it hold', () => {
    expect(listSizes['Matter.handlers']).toBe(most('ASSIGN_MATTER', 'handlers'));
    expect(listSizes['WorkItem.handlers']).toBe(most('ASSIGN_MATTER', 'handlers'));
    // A merger is one link more, after which there are no others.
    expect(listSizes['Matter.links']).toBe(MOST_LINKS + 1);
    expect(listSizes['Matter.kinds']).toBe(most('RECEIVE_REPORT', 'kinds'));
    expect(listSizes['Matter.unmetRequirements']).toBe(most('REVIEW_REPORT', 'requirements'));
  });

  it('leads back to what holds it in few places', () => {
    const trees = buildSchema(`
      interface Plant { branches: [Branch!]! }
      type Tree implements Plant { branches: [Branch!]! rings: [Ring!]! }
      type Branch { on: Plant! names: [String!]! }
      type Ring { year: Int }
      type Query { trees: [Tree!]! }
    `);
    expect([...returningLists(trees)]).toEqual(['Plant.branches', 'Tree.branches']);
    expect([...returningLists(gatewaySchema())].sort()).toEqual([
      'Area.children',
      'Matter.timeline',
      'PreliminaryInformation.records',
      'SupervisionRecord.findings',
      'SupervisionRecord.matters',
      'SupervisionRecord.revisions',
      'SupervisionRecord.timeline',
      'SupervisionRecord.versions',
    ]);
  });

  const rounds = (count: number, list: string, back: string) =>
    `{ supervisionRecords(first: 1) { nodes { ${`${list} { ${back} { `.repeat(count)}id${' } }'.repeat(count)} } } }`;

  it.each([
    ['findings', rounds(1, 'findings', 'record')],
    [
      'records of preliminary information',
      '{ supervisionRecords(first: 1) { nodes { preliminaryInformation { records { id } } } } }',
    ],
    [
      'matters of a record, each with its source',
      '{ supervisionRecords(first: 1) { nodes { matters { source { record { id } } } } } }',
    ],
    ['sub-districts and villages', '{ regency { subdistricts { children { name parent { name } } } } }'],
    [
      'a list in two places',
      '{ findings(first: 1) { nodes { a: record { findings { id } } b: record { findings { id } } } } }',
    ],
    [
      'a fragment in a list and beside it',
      `{ findings(first: 1) { nodes { ...F record { findings { ...F } } } } } fragment F on Finding { id area { name } }`,
    ],
  ])('may be passed once on a path: %s', (_name, query) => {
    expect(problemOf(query)).toBeUndefined();
  });

  it.each([
    ['findings', rounds(2, 'findings', 'record')],
    [
      'the records of preliminary information',
      '{ preliminaryInformation(first: 1) { nodes { records { preliminaryInformation { records { id } } } } } }',
    ],
    [
      'matters and the records that they came from',
      '{ matters(first: 1) { nodes { source { record { matters { source { record { matters { id } } } } } } } } }',
    ],
    ['areas', '{ area(code: "63") { children { parent { children { name } } } } }'],
    [
      'a list around a page',
      '{ area(code: "63") { children { findings(first: 1) { nodes { area { children { name } } } } } } }',
    ],
    [
      'a fragment',
      `{ findings(first: 1) { nodes { record { ...R } } } }
       fragment R on SupervisionRecord { findings { record { ...S } } } fragment S on SupervisionRecord { findings { id } }`,
    ],
    [
      'a fragment that stands elsewhere before',
      `{ findings(first: 1) { nodes { a: record { ...S } b: record { findings { record { ...S } } } } } }
       fragment S on SupervisionRecord { findings { id } }`,
    ],
    [
      'an inline fragment',
      '{ node(id: "x") { ... on SupervisionRecord { findings { ... on Node { ... on Finding { record { findings { id } } } } } } } }',
    ],
    ['an alias', '{ findings(first: 1) { nodes { record { a: findings { record { b: findings { id } } } } } } }'],
  ])('may not be passed twice on a path: %s', (_name, query) => {
    expect(problemOf(query)).toMatch(/^TOO_EXPENSIVE: "\w+\.\w+" leads back to itself/);
  });

  // A busy machine may be late once; an attack that works is late every time.
  it('does not make fragments slow, whatever they are spread in', { retry: 2 }, () => {
    const lists = ['a: children', 'b: children', 'c: parent', 'd: parent'];
    const links = Array.from(
      { length: 120 },
      (_, i) => `fragment F${i} on Area { ${lists.map((list) => `${list} { ...F${i + 1} }`).join(' ')} }`,
    );
    const started = performance.now();
    expect(problemOf(`{ area(code: "1") { ...F0 } } ${links.join(' ')} fragment F120 on Area { code }`)).toMatch(
      /^TOO_EXPENSIVE/,
    );
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the time of an operation', () => {
  it('ends', async () => {
    let stopped = false;
    const never = ({ signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', () => (stopped = true));
      return new Promise<never>(() => undefined);
    };
    const result = await withDeadline(never, {} as never, 20);
    expect(result.errors![0]!.extensions['code']).toBe('UNAVAILABLE');
    expect(stopped).toBe(true);
  });

  it('does not change an answer in time', async () => {
    expect(await withDeadline(() => Promise.resolve({ data: { a: 1 } }), {} as never, 1_000)).toEqual({
      data: { a: 1 },
    });
    await expect(withDeadline(() => Promise.reject(new Error('x')), {} as never, 1_000)).rejects.toThrow('x');
    expect(limits.milliseconds).toBe(5_000);
  });
});

it('the limits are those that the README says', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
  const { tokens, depth, aliases, directives, rootLists, cost, milliseconds } = limits;
  const figures = [
    `${tokens.toLocaleString('en')} tokens`,
    `${depth} levels`,
    `${aliases} aliases`,
    `${directives} directives`,
    `${rootLists} lists at the root`,
    `pages of at most ${LARGEST_PAGE}`,
    `${cost.toLocaleString('en')} fields`,
    `the history of a matter for ${weights.entries}`,
    `its periods for ${weights.clocks}`,
    `its next acts for ${weights.entries + weights.clocks + weights.nextActs}`,
    `${milliseconds / 1000} seconds`,
  ];
  expect(figures.filter((figure) => !readme.includes(figure))).toEqual([]);
});
