import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, formInput, recorded, signedIn, uuid, type Ask } from './ask';
import { gatewayOver, startTestGateway, type TestGateway } from './trial-gateway';

const NAME = 'Budi Santoso';
const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nest = (count: number, open: string, inner: string) => `${open.repeat(count)}${inner}${' }'.repeat(count)}`;

/** Fragments that each spread the next one twice, so that they unfold to two to the power of their number. */
function bomb(size: number): string {
  const link = (i: number) => `fragment F${i} on Area { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`;
  const flat = (i: number) => `fragment F${i} on Area { ...F${i + 1} ...F${i + 1} }`;
  const of = (one: (i: number) => string) =>
    `{ area(code: "63.11") { ...F0 } } ${repeat(size, one)} fragment F${size} on Area { code }`;
  return size > 20 ? of(flat) : of(link);
}

const overlapping = repeat(300, (i) => `area(code: "63.11") { x: children { name f${i}: code } }`);

/** Documents that must not be answered: what they are, what they say, and the code that they get. */
const documents: readonly [
  name: string,
  query: string,
  code: 'TOO_EXPENSIVE' | 'BAD_USER_INPUT',
  variables?: object,
][] = [
  ['40 levels', nest(40, '{ area(code: "1") ', '{ name }'), 'TOO_EXPENSIVE'],
  ['40 levels of parents', `{ area(code: "63.11") ${nest(40, '{ parent ', '{ name }')} }`, 'TOO_EXPENSIVE'],
  [
    'a million nodes',
    '{ regency { subdistricts { children { supervisionRecords(first: 100) { nodes { findings { record { timeline { summary } } } } } } } } }',
    'TOO_EXPENSIVE',
  ],
  [
    'a million nodes by variables',
    'query ($n: Int = 100) { regency { subdistricts { children { supervisionRecords(first: $n) { nodes { findings { record { timeline { summary } } } } } } } } }',
    'TOO_EXPENSIVE',
    { n: 100 },
  ],
  [
    'preliminary information and its records, around and around',
    '{ preliminaryInformation(first: 1) { nodes { records { preliminaryInformation { records { preliminaryInformation { records { id } } } } } } } }',
    'TOO_EXPENSIVE',
  ],
  [
    'a record and its findings, around and around',
    '{ supervisionRecords(first: 1) { nodes { findings { record { findings { record { findings { record { id } } } } } } } } }',
    'TOO_EXPENSIVE',
  ],
  [
    'records and their matters, around and around',
    '{ supervisionRecords(first: 1) { nodes { matters { source { record { matters { source { record { matters { id } } } } } } } } } }',
    'TOO_EXPENSIVE',
  ],
  [
    'a finding and its matter, around and around',
    `{ findings(first: 1) { nodes { ${'matter { source { finding { '.repeat(5)}id${' } } }'.repeat(5)} } } }`,
    'TOO_EXPENSIVE',
  ],
  [
    'every proposal of a page of records with all that it says',
    '{ supervisionRecords(first: 20) { nodes { proposals { proposals { grounds { text } elements { by { text } } } } } } }',
    'TOO_EXPENSIVE',
  ],
  [
    'signs without end',
    `{ violationProposals(facts: { election: PEMILU_2024, substage: STORAGE, signs: [${repeat(1_500, () => 'SEAL_BROKEN')}] }) { __typename } }`,
    'TOO_EXPENSIVE',
  ],
  [
    'thirty lists of matters',
    `{ ${repeat(30, (i) => `a${i}: matters(first: 100) { nodes { id } }`)} }`,
    'TOO_EXPENSIVE',
  ],
  ['a page too large', '{ incidents(first: 2147483647) { totalCount } }', 'BAD_USER_INPUT'],
  [
    'a page too large by variable',
    'query ($n: Int) { incidents(first: $n) { totalCount } }',
    'BAD_USER_INPUT',
    { n: 101 },
  ],
  ['a page below zero', '{ incidents(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ['both ends of a page', '{ incidents(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
  [
    'both ends by variables',
    'query ($a: Int, $b: Int) { incidents(first: $a, last: $b) { totalCount } }',
    'BAD_USER_INPUT',
    { a: 1, b: 1 },
  ],
  ['a cursor of nowhere', '{ incidents(after: "Budi Santoso") { totalCount } }', 'BAD_USER_INPUT'],
  ['1000 aliases', `{ ${repeat(1000, (i) => `a${i}: __typename`)} }`, 'TOO_EXPENSIVE'],
  ['100 aliases', `{ ${repeat(100, (i) => `a${i}: __typename`)} }`, 'TOO_EXPENSIVE'],
  ['5000 type names', `{ ${repeat(5000, () => '__typename')} }`, 'TOO_EXPENSIVE'],
  ['300 overlapping fields', `{ ${overlapping} }`, 'TOO_EXPENSIVE'],
  ['50 overlapping fields', `{ ${repeat(50, () => 'regency { name }')} }`, 'TOO_EXPENSIVE'],
  ['5000 unknown directives', `{ __typename ${repeat(5000, () => '@a')} }`, 'TOO_EXPENSIVE'],
  ['500 @skip', `{ __typename ${repeat(500, () => '@skip(if: false)')} }`, 'TOO_EXPENSIVE'],
  ['100 @skip', `{ __typename ${repeat(100, () => '@skip(if: false)')} }`, 'TOO_EXPENSIVE'],
  [
    'a cycle of fragments',
    '{ area(code: "1") { ...A } } fragment A on Area { ...B } fragment B on Area { ...A }',
    'BAD_USER_INPUT',
  ],
  ['a bomb of 16', bomb(16), 'TOO_EXPENSIVE'],
  ['a bomb of 20', bomb(20), 'TOO_EXPENSIVE'],
  ['a bomb of 24', bomb(24), 'TOO_EXPENSIVE'],
  ['a bomb of 60', bomb(60), 'TOO_EXPENSIVE'],
  [
    'a fragment called like introspection',
    `{ area(code: "1") { ...__schema } } fragment __schema on Area { ${nest(30, 'parent { ', 'name')} }`,
    'TOO_EXPENSIVE',
  ],
  [
    'lists in lists',
    `{ incidents(filter: { substages: ${'['.repeat(2000)}${']'.repeat(2000)} }) { totalCount } }`,
    'TOO_EXPENSIVE',
  ],
  [
    '700 lists in lists',
    `{ incidents(filter: { substages: ${'['.repeat(700)}${']'.repeat(700)} }) { totalCount } }`,
    'BAD_USER_INPUT',
  ],
  ['20,000 selections in selections', '{ a '.repeat(20_000), 'TOO_EXPENSIVE'],
  ['700 selections in selections', `${'{ a '.repeat(700)}${'}'.repeat(700)}`, 'TOO_EXPENSIVE'],
  [
    'introspection without end',
    `{ __schema { types { ${nest(12, 'fields { type { ', 'name').replaceAll(' }', ' } }')} } } }`,
    'BAD_USER_INPUT',
  ],
  [
    'a day of 10,000 characters',
    `{ deadline(rule: "STUDY", from: "${'A'.repeat(10_000)}") { __typename } }`,
    'BAD_USER_INPUT',
  ],
  ['a field that is not there', '{ findigs { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a filter that is no day', '{ findings(filter: { from: "Budi Santoso" }) { totalCount } }', 'BAD_USER_INPUT'],
  [
    'a rule with a NUL',
    'query ($rule: String) { workList(filter: { rule: $rule }) { totalCount } }',
    'BAD_USER_INPUT',
    { rule: 'A\0' },
  ],
  ['a rule that is a name', `{ workList(filter: { rule: "${NAME}" }) { totalCount } }`, 'BAD_USER_INPUT'],
  ['work of the year 0', '{ workList(filter: { dueBefore: "0000-01-01" }) { totalCount } }', 'BAD_USER_INPUT'],
  ['work of the year 9999', '{ workList(filter: { dueBefore: "9999-12-31" }) { totalCount } }', 'BAD_USER_INPUT'],
  ['records of the year 0', '{ supervisionRecords(filter: { from: "0000-01-01" }) { totalCount } }', 'BAD_USER_INPUT'],
  ['findings of the year 0', '{ findings(filter: { to: "0000-12-31" }) { totalCount } }', 'BAD_USER_INPUT'],
  ['a filter that is no area', '{ findings(filter: { areaPrefix: "Budi Santoso" }) { totalCount } }', 'BAD_USER_INPUT'],
  ['no document', 'Budi Santoso', 'BAD_USER_INPUT'],
  ['half a document', '{ node(id: "Budi Santoso', 'BAD_USER_INPUT'],
  ['a text where a name stands', '{ node(id: "x") { "Budi Santoso" } }', 'BAD_USER_INPUT'],
  ['a wrong literal', '{ incidents(first: "Budi Santoso") { totalCount } }', 'BAD_USER_INPUT'],
  ['a code that is none', '{ incidents(filter: { item: BUDI_SANTOSO }) { totalCount } }', 'BAD_USER_INPUT'],
];

describe('attacks', () => {
  let gateway: TestGateway;
  let ask: Ask;

  beforeAll(async () => {
    gateway = await startTestGateway({ withIncidents: true });
    ask = await signedIn(gateway.url, { office: 'REGENCY', role: 'MEMBER' });
    // The first operations load what every operation needs; their time says nothing.
    for (let i = 0; i < 5; i += 1) await ask(`{ incidents(first: ${i}) { nodes { id } } }`);
  });
  afterAll(() => gateway.close());

  // A busy machine may be late once; an attack that works is late every time.
  it.each(documents)('%s', { retry: 2 }, async (_name, query, code, variables) => {
    const answer = await ask(query, variables);
    expect(answer.errors[0]?.extensions.code, answer.text.slice(0, 300)).toBe(code);
    expect(answer.data).toBeNull();
    expect(answer.text).not.toMatch(/Budi|BUDI|A{65}/);
    expect(answer.status).toBeLessThan(500);
    expect(answer.ms).toBeLessThan(500);
    const health = await fetch(`${gateway.url}health`);
    expect(health.status).toBe(200);
  });

  it.each([
    ['null', null],
    ['an object', { name: NAME }],
    ['an array', [NAME]],
    ['a number', 12],
  ])('%s for a text is refused and not repeated', async (_name, value) => {
    const query = 'query ($code: String!) { area(code: $code) { name } }';
    const answer = await ask(query, { code: value });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(answer.errors[0]!.message).toContain('$code');
    expect(answer.text).not.toContain(NAME);
  });

  it('says where a variable does not fit, without what it is', async () => {
    const query = 'mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) { __typename } }';
    const input = { commandId: uuid(), recordId: uuid(), form: { ...formInput(), result: { name: NAME }, [NAME]: 1 } };
    const { errors, text } = await ask(query, { input });
    expect(errors.map(({ message }) => message).join(' ')).toContain('input.form.result'.slice('input.'.length));
    expect(text).not.toContain(NAME);
  });

  it('refuses a cursor of its own making, with a year that no database has', async () => {
    await recorded(ask);
    const query = 'query ($after: String) { workList(first: 1, after: $after) { edges { cursor } } }';
    const { data } = await ask(query);
    const cursor = Buffer.from(String(data!['workList']!['edges']![0]!['cursor']), 'base64url').toString();
    expect(cursor).toMatch(/\|2024-/);
    const made = Buffer.from(cursor.replace(/\|2024-/, '|0000-')).toString('base64url');
    const answer = await ask(query, { after: made });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('finds nothing under an id of ten thousand characters', async () => {
    const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: 'A'.repeat(10_000) });
    expect(answer.data).toEqual({ node: null });
  });

  it('leaves the prototype of objects alone', async () => {
    const body = `{"query":"query ($code: String!) { area(code: $code) { name } }","variables":{"__proto__":{"polluted":1},"code":"63","constructor":{"prototype":{"polluted":1}}}}`;
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-awaslog': '1' },
      body,
    });
    expect(response.status).toBeLessThan(500);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('asks the whole schema only in a trial, or for an integrator', async () => {
    const records = await gatewayOver(gateway.store);
    try {
      const answer = await askAs(records.url, null)('{ __schema { types { name } } }');
      expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      expect((await askAs(records.url, null)('{ findigs { id } }')).text).not.toContain('findings');
      expect((await askAs(gateway.url, null)('{ __type(name: "Area") { name } }')).errors).toEqual([]);
    } finally {
      await records.close();
    }
  });

  it('masks what nobody expected, with an id to ask about', async () => {
    const { store } = gateway;
    const incidents = store.incidents;
    store.incidents = () => Promise.reject(new Error('postgres://awaslog:rahasia@db/awaslog'));
    const answer = await ask('{ incidents { totalCount } }');
    store.incidents = incidents;
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'INTERNAL' } });
    expect(answer.text).toMatch(/"correlationId":"[0-9a-f-]{36}"/);
    expect(answer.text).not.toContain('rahasia');
  });
});
