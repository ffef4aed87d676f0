import { randomBytes } from 'node:crypto';
import { regencyKeyOf, type KeyRing } from '@awaslog/store/store';
import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSAL, signedIn, uuid, type Ask } from './ask';
import { exampleOf, mutationOf, received } from './matter';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const PLANTED = 'Nama Tertanam';
const KEEP = `mutation ($input: KeepPersonInput!) { keepPerson(input: $input) {
  __typename ... on KeepPersonSuccess { reference role fields keptOn replayed } ${REFUSAL} } }`;
const TIP = `mutation ($input: RecordTipInput!) { recordTip(input: $input) {
  __typename ... on RecordTipSuccess { preliminaryInformation { id origin tip { channel account informant } } } ${REFUSAL} } }`;

function memoryKeys(): KeyRing {
  const key = regencyKeyOf(randomBytes(32));
  return { current: () => key, byId: async (_regency, id) => ((await key).id === id ? key : null) };
}

describe('people', () => {
  let gateway: TestGateway;
  let [village, member, integrator, visitor] = [] as unknown as Ask[];

  beforeAll(async () => {
    gateway = await startTestGateway({ keys: memoryKeys() });
    village = await signedIn(gateway.url, { office: 'VILLAGE_SUPERVISOR', area: picks.village });
    member = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
    integrator = await signedIn(gateway.url, { role: 'INTEGRATOR' });
    visitor = await signedIn(gateway.url, { role: 'PUBLIC' });
  });
  afterAll(() => gateway.close());

  const person = { name: PLANTED, address: PLANTED, bornOn: '1931-02-28', sex: 'FEMALE' };

  it('are kept once, and answered by their reference and what was given alone', async () => {
    const input = { reference: uuid(), role: 'REPORTER', person };
    const [first, again] = [await village!(KEEP, { input }), await village!(KEEP, { input })];
    const fields = ['NAME', 'BORN_ON', 'SEX', 'ADDRESS'];
    expect(first.data!['keepPerson']).toMatchObject({ reference: input.reference, fields, replayed: false });
    expect(again.data!['keepPerson']).toMatchObject({ reference: input.reference, fields, replayed: true });
    const other = await village!(KEEP, { input: { ...input, person: { name: `${PLANTED} lain` } } });
    expect(other.data!['keepPerson']).toMatchObject({ __typename: 'StateRefusal', code: 'IDEMPOTENCY_CONFLICT' });
    for (const { text } of [first, again, other]) expect(text).not.toContain(PLANTED);
  });

  it.each([
    [{ person: {} }, 'person'],
    [{ person: { name: `${PLANTED}\u0000` } }, 'person.name'],
    [{ person: { bornOn: PLANTED } }, 'person.bornOn'],
    [{ person: { bornOn: '0000-01-01' } }, 'person.bornOn'],
    [{ person: { bornOn: '2199-12-31' } }, 'person.bornOn'],
    [{ reference: PLANTED }, 'reference'],
  ])('that cannot be read are told by field: %j', async (given, path) => {
    const { data, text } = await member!(KEEP, { input: { reference: uuid(), role: 'WITNESS', person, ...given } });
    expect(data!['keepPerson']!['__typename']).toBe('InputRefusal');
    const issues = data!['keepPerson']!['issues'] as unknown as { path: string[] }[];
    expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
    expect(text).not.toContain(PLANTED);
  });

  it('never stand in an error of the document', async () => {
    for (const wrong of [{ name: { first: PLANTED } }, { sex: PLANTED }, { [PLANTED]: 'x' }, { bornOn: [PLANTED] }]) {
      const input = { reference: uuid(), role: 'REPORTER', person: wrong };
      const { errors, text } = await member!(KEEP, { input });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(text).not.toContain(PLANTED);
    }
    const literal = await member!(`mutation { keepPerson(input: { person: { sex: "${PLANTED}" } }) { __typename } }`);
    expect(literal.text).not.toContain(PLANTED);
  });

  it('are kept by nobody who has no office', async () => {
    for (const ask of [integrator!, visitor!]) {
      const { errors } = await ask(KEEP, { input: { reference: uuid(), role: 'REPORTER', person } });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('are named in a case by their reference', async () => {
    const reporter = uuid();
    await member!(KEEP, { input: { reference: reporter, role: 'REPORTER', person } });
    const selection = 'matter { timeline { ... on ReportReceived { reporter } } }';
    const answer = await received(member!, { reporter: reporter.toUpperCase() }, selection);
    expect(answer['matter']!['timeline']![0]).toEqual({ reporter });
    for (const [given, issue] of [
      [{ reporter: uuid() }, 'reporter UNKNOWN_PERSON'],
      [{ reporter, proxy: reporter, powerOfAttorney: true }, 'proxy PERSON_NAMED_TWICE'],
    ] as const) {
      const input = exampleOf('RECEIVE_REPORT', { area: picks.village, ...given });
      const { data } = await member!(mutationOf('RECEIVE_REPORT'), { input });
      const issues = data!['receiveReport']!['issues'] as unknown as { path: string[]; code: string }[];
      expect(issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toContain(issue);
    }
  });

  it('may tell without reporting; what they tell is read where working papers are', async () => {
    const tip = { area: picks.village, channel: 'IN_PERSON', account: PLANTED, informant: uuid() };
    await village!(KEEP, { input: { reference: tip.informant, role: 'INFORMANT', person } });
    const input = () => ({ input: { ...tip, commandId: uuid(), id: uuid() } });
    const made = await member!(TIP, input());
    expect(made.data!['recordTip']).toMatchObject({
      preliminaryInformation: { origin: 'TIP', tip: { account: PLANTED, informant: tip.informant } },
    });
    expect((await village!(TIP, input())).data!['recordTip']).toMatchObject({
      preliminaryInformation: { origin: 'TIP', tip: null },
    });
    const list = '{ preliminaryInformation { nodes { origin tip { account } note } } }';
    expect((await integrator!(list)).text).not.toContain(PLANTED);
    expect((await visitor!(TIP, input())).errors[0]!.extensions.code).toBe('FORBIDDEN');
    const wrong = await member!(TIP, { input: { ...tip, commandId: 'x', id: 'x', account: ' ' } });
    expect(wrong.data!['recordTip']).toMatchObject({ __typename: 'InputRefusal' });
  });
});
