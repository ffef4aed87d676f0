import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations';
import { exampleVariables } from '../src/http/example-variables';
import { operationsModule } from '../scripts/operations-module';
import { limits } from '../src/limits/limits';
import { measure } from '../src/limits/measure';
import { gatewaySchema } from '../src/schema/schema';
import { signedIn, type Ask } from './ask';
import { realNow, startTestGateway, type TestGateway } from './trial-gateway';
import { testRegency } from '@awaslog/test-kit/regency';
import { readFileSync } from 'node:fs';

describe('the example operations', () => {
  let gateway: TestGateway;
  let ask: Ask;
  beforeAll(async () => {
    gateway = await startTestGateway({ withSamples: true, withIncidents: true });
    ask = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER' });
  });
  afterAll(() => gateway.close());

  it('are the files of the folder', () => {
    const written = readFileSync(new URL('../src/generated/operations.ts', import.meta.url), 'utf8');
    expect(written).toBe(operationsModule());
  });

  const named = operations.flatMap(({ name, text }) =>
    parse(text).definitions.flatMap((one) =>
      one.kind === 'OperationDefinition' ? [[`${name} ${one.name?.value}`, name, text, one.name?.value] as const] : [],
    ),
  );

  it.each(named)('%s answers', async (_title, file, text, operation) => {
    const { regency } = testRegency();
    const variables = exampleVariables({ regencies: [regency], now: () => '2024-01-08T01:00:00Z', realNow } as never)[file];
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-awaslog': '1', authorization: await authorization() },
      body: JSON.stringify({ query: text, variables, operationName: operation }),
    });
    const answer = (await response.json()) as { data: object; errors?: unknown };
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).not.toContain('Refusal');
  });

  async function authorization(): Promise<string> {
    const { tokenOf } = await import('./ask');
    const { actor } = testRegency().regency.seats().find((one) => one.actor.office?.startsWith('PANWASCAM'))!;
    return `Bearer ${await tokenOf(gateway.url, actor.id)}`;
  }

  it('stay well below the limits', () => {
    for (const { text } of operations) {
      const { operations: sums, aliases } = measure(parse(text), gatewaySchema());
      expect(aliases).toBeLessThanOrEqual(limits.aliases / 2);
      for (const sum of sums.values()) expect(sum.depth).toBeLessThanOrEqual(limits.depth - 3);
    }
    expect(ask).toBeTypeOf('function');
  });
});
