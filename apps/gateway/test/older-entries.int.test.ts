import { actNames, actOf, type MatterEntry } from '@awaslog/domain/handling';
import { testRegency } from '@awaslog/test-kit/regency';
import { isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pascalOf } from '../src/schema/matter/names';
import { gatewaySchema } from '../src/schema/schema';
import { signedIn, type Ask } from './ask';
import { received } from './matter';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();

/** What a program of long ago wrote stays readable: an act may have asked for less then, or not exist any more. */
describe('an entry of an older program', () => {
  let gateway: TestGateway;
  let ask: Ask;

  beforeAll(async () => {
    gateway = await startTestGateway();
    ask = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
    await received(ask, { reporter: null });
  });
  afterAll(() => gateway.close());

  /** The matters as if their one entry had been written so. */
  async function shown(change: (entry: MatterEntry) => object) {
    const { store } = gateway;
    const { matters } = store;
    store.matters = async (scope, request) => {
      const page = await matters(scope, request);
      const edges = page.edges.map(({ cursor, node }) => {
        const entries = node.matter.entries!.map((entry) => ({ ...entry, ...change(entry) }));
        return { cursor, node: { ...node, matter: { ...node.matter, entries } } };
      });
      return { ...page, edges };
    };
    try {
      const answer =
        await ask(`{ matters(first: 2) { nodes { area { name } timeline { __typename type summary doer state { code }
        ... on ReportReceived { channel account witnesses threeSets place } } } } }`);
      expect(answer.errors).toEqual([]);
      return answer.data!['matters']!['nodes']![0]!;
    } finally {
      store.matters = matters;
    }
  }

  it('shows what it stated, and nothing for what was not asked then', async () => {
    const matter = await shown(() => ({ facts: { channel: 'IN_PERSON' } }));
    expect(matter['area']!['name']).toBeTruthy();
    const nothing = { account: null, witnesses: null, threeSets: null, place: null };
    expect(matter['timeline']).toMatchObject([{ __typename: 'ReportReceived', channel: 'IN_PERSON', ...nothing }]);
  });

  it('of an act that is no more shows what every entry has', async () => {
    const matter = await shown(() => ({ type: 'REPORT_SUNG' }));
    expect(matter['timeline']).toEqual([
      {
        __typename: 'OtherEntry',
        type: 'REPORT_SUNG',
        summary: 'REPORT_SUNG',
        doer: null,
        state: { code: 'RECEIVED' },
      },
    ]);
  });

  it('has no field that every entry of an act must state', () => {
    const schema = gatewaySchema();
    const ofEvery = Object.keys(schema.getType('MatterEntry')!.toConfig()['fields' as never]);
    const demanded = actNames.flatMap((name) => {
      const type = schema.getType(pascalOf(actOf(name).event));
      if (!isObjectType(type)) throw new Error(`no type for ${name}`);
      const own = Object.values(type.getFields()).filter((field) => !ofEvery.includes(field.name));
      return own.filter((field) => isNonNullType(field.type)).map((field) => `${type.name}.${field.name}`);
    });
    expect(demanded).toEqual([]);
  });
});
