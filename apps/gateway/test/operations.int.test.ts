import { readdirSync, readFileSync } from 'node:fs';
import type { Instant } from '@awaslog/law/civil-date';
import { seatOf, testRegency } from '@awaslog/test-kit/regency';
import { parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsModule } from '../scripts/operations-module';
import type { Gateway } from '../src/context';
import { operations } from '../src/generated/operations';
import { exampleVariables } from '../src/http/example-variables';
import { documentProblem, operationProblem } from '../src/limits/judge';
import { limits } from '../src/limits/limits';
import { measure } from '../src/limits/measure';
import { gatewaySchema } from '../src/schema/schema';
import { tokenOf } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { regency } = testRegency();
const examples = operations.flatMap(({ name, text }) =>
  parse(text)
    .definitions.filter((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition')
    .map((one) => ({ file: name, text, operationName: one.name!.value })),
);

describe('the example operations', () => {
  let gateway: TestGateway;
  let authorization: string;
  // The trial goes by the time of day, and the examples by hours before it.
  const now = () => '2024-01-08T01:00:00Z' as Instant;

  beforeAll(async () => {
    gateway = await startTestGateway({ withSamples: true, withIncidents: true, now });
    const { actor } = seatOf(regency, { office: 'PANWASCAM', role: 'MEMBER' });
    authorization = `Bearer ${await tokenOf(gateway.url, actor.id)}`;
  });
  afterAll(() => gateway.close());

  it('are the files of the folder', () => {
    const written = readFileSync(new URL('../src/generated/operations.ts', import.meta.url), 'utf8');
    expect(written, 'run `npm run generate` in apps/gateway').toBe(operationsModule());
  });

  it.each(examples)('$operationName answers, with the values that the explorer gives it', async (example) => {
    const { file, text, operationName } = example;
    const stated = { regencies: [regency], now } as unknown as Gateway;
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-awaslog': '1', authorization },
      body: JSON.stringify({ query: text, variables: exampleVariables(stated)[file], operationName }),
    });
    const answer = (await response.json()) as { data: object; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).not.toContain('Refusal');
  });

  it.each(examples)('$operationName stays well below the limits', ({ text }) => {
    const { operations: sums, aliases } = measure(parse(text), gatewaySchema());
    expect(aliases).toBeLessThanOrEqual(limits.aliases / 2);
    for (const sum of sums.values()) expect(sum.depth).toBeLessThanOrEqual(limits.depth - 3);
  });
});

describe('the operations of the client', () => {
  const folder = new URL('../../client/src/', import.meta.url);
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.graphql'));
  const document = parse(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));
  const measured = measure(document, gatewaySchema());
  const operations = document.definitions.filter((one) => one.kind === 'OperationDefinition');

  it('stay within the limits, with the pages that the client asks for', () => {
    expect(operations.length).toBeGreaterThan(10);
    expect(documentProblem(measured)).toBeUndefined();
    const problems = operations.map((one) => [
      one.name?.value,
      operationProblem(measured, one, { first: 20 })?.message,
    ]);
    expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
  });
});
