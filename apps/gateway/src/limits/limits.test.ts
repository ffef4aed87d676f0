import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { gatewaySchema } from '../schema/schema';
import { withDeadline } from './deadline';
import { documentProblem, operationProblem } from './judge';
import { limits } from './limits';
import { measure } from './measure';

function problemOf(text: string, variables: Record<string, unknown> = {}): string | undefined {
  const document = parse(text);
  const measured = measure(document, gatewaySchema());
  const problem = documentProblem(measured) ?? operationProblem(measured, getOperationAST(document)!, variables);
  return problem && `${problem.code}: ${problem.message}`;
}

const page = (args: string) =>
  `query ($n: Int, $m: Int = 100) { findings(${args}) { nodes { record { timeline { summary warnings { code cites { article } } } } } } }`;

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
      `{ findings(first: ${first}) { ...Page } } fragment Page on FindingConnection { nodes { record { timeline { summary warnings { code cites { article } } } } } }`;
    expect(problemOf(spread(100))).toMatch(/^TOO_EXPENSIVE/);
  });

  it('is told at once however far fragments unfold', () => {
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

  it('leaves introspection out, whose depth is bounded elsewhere', () => {
    const deep =
      '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } }';
    expect(problemOf(deep)).toBeUndefined();
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
