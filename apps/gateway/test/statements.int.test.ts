import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formInput, recorded, signedIn, uuid, type Ask } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const RECORD = `id area { name parent { name } } office { label } clocks { standing }
  timeline { summary office { label } } preliminaryInformation { id incident { code area { name } } records { id } }
  findings { id area { name } record { id timeline { type } } matter { id } } nextActs { command }
  matters { id area { name } preliminaryInformation { id } source { record { id } } }`;
/** What fits into a list of records inside of another list. */
const IN_LIST = 'id area { name } clocks { standing } findings { id area { name } }';
const FINDING = `id state area { name parent { name } } record { ${RECORD} } clock { standing } matter { id source { finding { id } } }`;
const PAGE = (node: string) =>
  `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } nodes { ${node} }`;

/** Every list that a reader can ask the store for, with everything below it, and how many statements it may take. */
const lists: readonly [name: string, query: string, statements: number][] = [
  ['supervisionRecords', `{ supervisionRecords(first: 10) { ${PAGE(RECORD)} } }`, 1],
  ['findings', `{ findings(first: 10) { ${PAGE(FINDING)} } }`, 1],
  [
    'preliminaryInformation',
    `{ preliminaryInformation(first: 2) { ${PAGE(`id incident { code area { name } } records { ${IN_LIST} } matter { id }`)} } }`,
    1,
  ],
  ['incidents', `{ incidents(first: 10) { ${PAGE('id code area { name parent { name } }')} } }`, 1],
  ['workList', `{ workList(first: 10) { totalCount nodes { duty clock { standing } record { ${RECORD} } } } }`, 1],
  ['overview', '{ overview { records overdue bySubstage { records } bySubdistrict { area { name } findings } } }', 1],
  [
    'area with pages',
    `query ($area: String!) { area(code: $area) { name supervisionRecords(first: 5) { ${PAGE(RECORD)} }
     findings(first: 5) { ${PAGE(FINDING)} } children { name supervisionRecords(first: 5) { nodes { id } } } } }`,
    1,
  ],
  [
    'regency with pages',
    `{ regency { name area { findings(first: 3) { totalCount } }
     subdistricts { name supervisionRecords(first: 3) { totalCount nodes { ${IN_LIST} } } } } }`,
    1,
  ],
  [
    'areas alone',
    '{ regency { subdistricts { name children { name parent { name } } } } seats { territory { name } } }',
    0,
  ],
  [
    'reference',
    '{ elections { name } substages { name windows(election: PEMILU_2024) { from } } supplyItems { name } offences { deed } lawRules { duty } }',
    0,
  ],
];

const QUERY_VARIABLES = { area: testRegency().picks.subdistrict };

describe('statements', () => {
  let gateway: TestGateway;
  let ask: Ask;

  beforeAll(async () => {
    gateway = await startTestGateway({ withSamples: true, withIncidents: true });
    ask = await signedIn(gateway.url, { office: 'REGENCY', role: 'MEMBER' });
  });
  afterAll(() => gateway.close());

  async function counted(query: string, variables?: object) {
    const before = gateway.store.statementCount();
    const answer = await ask(query, variables);
    expect(answer.errors).toEqual([]);
    return { statements: gateway.store.statementCount() - before, data: answer.data! };
  }

  it.each(lists)('%s takes as many as it needs, however many rows there are', async (_name, query, statements) => {
    const few = await counted(query, QUERY_VARIABLES);
    for (let made = 0; made < 3; made += 1) await recorded(ask, formInput({ purpose: `Pengawasan ${made}` }));
    const more = await counted(query, QUERY_VARIABLES);
    expect([few.statements, more.statements]).toEqual([statements, statements]);
  });

  it('reads a node of each type in one', async () => {
    const { data } = await counted('{ findings(first: 1) { nodes { id record { id } } } }');
    const finding = data['findings']!['nodes']![0]!;
    for (const id of [finding['id'], finding['record']!['id']]) {
      const query = `query ($id: ID!) { node(id: $id) { id ... on Finding { ${FINDING} } ... on SupervisionRecord { ${RECORD} } } }`;
      expect((await counted(query, { id })).statements).toBe(1);
    }
  });

  it('merges aliases that ask for the same page, and reads another page by itself', async () => {
    const query = `query ($area: String!) { area(code: $area) {
      a: supervisionRecords(first: 2) { nodes { id } }
      b: supervisionRecords(first: 2) { nodes { state } totalCount }
      c: supervisionRecords(first: 1) { nodes { id } }
      d: supervisionRecords(first: 2, filter: { suspected: true }) { nodes { id } } } }`;
    const { statements, data } = await counted(query, QUERY_VARIABLES);
    const { a, b, c, d } = data['area']! as unknown as Record<
      string,
      { nodes: { id?: string }[]; totalCount?: number }
    >;
    expect(statements).toBe(3);
    expect([a!.nodes.length, b!.nodes.length, c!.nodes.length]).toEqual([2, 2, 1]);
    expect(c!.nodes[0]).toEqual(a!.nodes[0]);
    expect(b!.totalCount).toBeGreaterThan(2);
    expect(d!.nodes.length).toBe(2);
  });

  it('keeps aliases of one area apart in different places', async () => {
    const query = `query ($area: String!) { area(code: $area) { ...F children { ...F x: supervisionRecords(first: 1) { nodes { id } } } } }
      fragment F on Area { x: findings(first: 1) { totalCount } }`;
    const answer = await ask(query.replace('x: supervisionRecords', 'y: supervisionRecords'), QUERY_VARIABLES);
    expect(answer.errors).toEqual([]);
  });

  it('refuses separate reads without end', async () => {
    const query = `{ seats { id territory { supervisionRecords(first: 1) { totalCount } } } }`;
    const answer = await ask(query);
    expect(answer.errors.map(({ extensions }) => extensions.code)).toContain('TOO_EXPENSIVE');
  });

  it('writes and reads back in a bounded number', async () => {
    const variables = { input: { commandId: uuid(), recordId: uuid(), form: formInput() } };
    const query = `mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) {
      ... on RecordSupervisionSuccess { record { ${RECORD} } } } }`;
    const { statements } = await counted(query, variables);
    expect(statements).toBeLessThanOrEqual(12);
  });
});
