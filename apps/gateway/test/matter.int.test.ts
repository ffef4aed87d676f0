import { actOf } from '@awaslog/domain/handling';
import { seatOf, testRegency, type SeatWish } from '@awaslog/test-kit/regency';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentProblem, operationProblem } from '../src/limits/judge';
import { measure } from '../src/limits/measure';
import { gatewaySchema } from '../src/schema/schema';
import { askAs, signedIn, uuid, type Ask } from './ask';
import { everyAct, exampleOf, mutationOf, received, wrongInput } from './matter';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { regency, picks } = testRegency();
const CANARY = 'Kenari di gudang';
const NODE =
  'query ($id: ID!) { node(id: $id) { id ... on Matter { timeline { ... on ReportReceived { account } } } } }';

/** What a page about one matter asks for. */
const PAGE = `id version fictional recordedAt source { kind record { id } finding { id } } numbers { series text }
  election { name } area { name parent { name } } station substage { name } receivedBy { label } office { label } division
  handlers kinds respondents standings { process state { code term label } } unmetRequirements { code label note }
  clocks { rule duty process clock { standing daysLeft deadline { earliest latest explain cites { instrument article } } } }
  referrals { addressee standing document referredOn expectedOn doneOn } links { relation matterId }
  timeline { type summary at state { label } office { label } number { text } outsideKnownProcedure warnings { code message } }
  nextActs { command label process standing doer by missing why due { earliest } cites { instrument article } }`;

describe('matters', () => {
  let gateway: TestGateway;
  const as = new Map<string, Ask>();
  const who: Readonly<Record<string, SeatWish>> = {
    regency: { office: 'REGENCY', role: 'MEMBER' },
    place: { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict },
    elsewhere: { office: 'PANWASCAM', role: 'MEMBER', area: picks.otherSubdistrict },
    village: { office: 'VILLAGE_SUPERVISOR', area: picks.village },
    integrator: { role: 'INTEGRATOR' },
    public: { role: 'PUBLIC' },
  };
  const ask = (name: string) => as.get(name)!;
  let id: string;

  beforeAll(async () => {
    gateway = await startTestGateway();
    for (const [name, wish] of Object.entries(who)) as.set(name, await signedIn(gateway.url, wish));
    as.set('nobody', askAs(gateway.url, null));
    id = String((await received(ask('place'), { account: CANARY }))['matterId']);
  });
  afterAll(() => gateway.close());

  it.each(everyAct)('%s tells by code what is wrong with an input', async (name) => {
    const nothing = await ask('regency')(mutationOf(name), { input: {} });
    expect(nothing.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const { data, errors } = await ask('regency')(mutationOf(name), { input: wrongInput(name) });
    expect(errors).toEqual([]);
    const [answer] = Object.values(data!);
    expect(answer).toMatchObject({ __typename: 'InputRefusal', code: 'INVALID_INPUT' });
    const codes = (answer!['issues'] as unknown as { code: string; path: string[] }[]).map(
      ({ code, path }) => `${path.join('.')} ${code}`,
    );
    expect(codes).toEqual(expect.arrayContaining(['commandId ID_MALFORMED', 'matterId ID_MALFORMED']));
    expect(codes.some((one) => /^(on|at) /.test(one))).toBe(true);
  });

  it.each(everyAct.filter(([name]) => !actOf(name).begins))('%s on no matter has no object', async (name) => {
    const { data, errors } = await ask('regency')(mutationOf(name), { input: exampleOf(name) });
    expect(errors).toEqual([]);
    expect(Object.values(data!)[0]).toMatchObject({ __typename: 'StateRefusal', code: 'NOT_FOUND' });
  });

  it.each(['nobody', 'public', 'integrator', 'village'])('are not read by %s', async (name) => {
    const code = name === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    for (const query of ['{ matters { nodes { id } } }', NODE]) {
      const { errors, text } = await ask(name)(query, { id });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(text).not.toContain(CANARY);
    }
  });

  it('are read by the office of the place and the one above it', async () => {
    for (const name of ['place', 'regency']) expect((await ask(name)(NODE, { id })).text).toContain(CANARY);
  });

  it('of others are like those that are missing', async () => {
    const foreign = await ask('elsewhere')(NODE, { id });
    expect([foreign.data, foreign.errors]).toEqual([{ node: null }, []]);
    expect((await ask('elsewhere')(NODE, { id: uuid() })).text).toBe(foreign.text);
    expect((await ask('elsewhere')('{ matters { totalCount } }')).data).toEqual({ matters: { totalCount: 0 } });
    const input = (matterId: string) => ({ input: exampleOf('REVIEW_REPORT', { matterId }) });
    const [theirs, none] = [id, uuid()].map((one) => ask('elsewhere')(mutationOf('REVIEW_REPORT'), input(one)));
    expect((await theirs!).data).toEqual((await none!).data);
  });

  it('are begun by a village supervisor, who does not read them', async () => {
    expect(await received(ask('village'))).toMatchObject({ matterId: expect.any(String) as string, matter: null });
  });

  it('are acted on by their global id, with the matter in the answer', async () => {
    const { data, errors } = await ask('place')(mutationOf('REVIEW_REPORT', `matter { ${PAGE} }`), {
      input: exampleOf('REVIEW_REPORT', { matterId: id }),
    });
    expect(errors).toEqual([]);
    expect(data!['reviewReport']).toMatchObject({ __typename: 'ReviewReportSuccess', matter: { version: 2 } });
  });

  it('take one statement for a list and one for a page, however many there are', async () => {
    const list = `{ matters(first: 3, order: { field: BEGUN, direction: ASC }) { totalCount nodes { ${PAGE} } } }`;
    const page = `query ($id: ID!) { node(id: $id) { ... on Matter { ${PAGE} } } }`;
    const work = `{ workList(first: 3) { nodes { duty owner matter { id area { name parent { name } } } record { id } } } }`;
    for (const query of [list, page, work, '{ announcedStatuses { totalCount nodes { number } } }']) {
      const before = gateway.store.statementCount();
      const { errors } = await ask('regency')(query, { id });
      expect(errors).toEqual([]);
      expect(gateway.store.statementCount() - before).toBe(1);
    }
  });

  it.each(['clocks { rule }', 'referrals { addressee }', 'unmetRequirements { code }', 'nextActs { command }'])(
    'have %s by itself, on every way to them',
    async (field) => {
      const work = `{ workList(first: 5, filter: { owner: MATTER }) { nodes { matter { ${field} } } } }`;
      for (const query of [`{ matters(first: 5) { nodes { ${field} } } }`, work]) {
        const { data, errors } = await ask('regency')(query);
        expect(errors).toEqual([]);
        expect(JSON.stringify(data)).toContain(field.split(' ')[0]);
      }
    },
  );

  it('are asked for in full well below the limits', () => {
    const document = parse(`query ($id: ID!) { node(id: $id) { ... on Matter { ${PAGE} } } }`);
    const measured = measure(document, gatewaySchema());
    expect(documentProblem(measured)).toBeUndefined();
    expect(operationProblem(measured, getOperationAST(document)!, {})).toBeUndefined();
  });

  it('tell anybody what was announced, and nothing else', async () => {
    const { data } = await ask('nobody')('{ announcedStatuses { totalCount } processes { acts { steps { kind } } } }');
    expect(data!['announcedStatuses']).toEqual({ totalCount: 0 });
  });

  it('filter by what is asked', async () => {
    const office = seatOf(regency, who['place']!).actor.office;
    const query = `query ($office: ID) { matters(filter: { office: $office, source: REPORT, text: "kenari",
      states: [{ process: INTAKE, state: "REVIEWED" }, { process: INTAKE, state: "RECEIVED" }] }) { nodes { id } } }`;
    const { errors } = await ask('regency')(query, { office });
    expect(errors).toEqual([]);
    const wrong = await ask('regency')('{ matters(filter: { office: "Budi Santoso" }) { totalCount } }');
    expect(wrong.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(wrong.text).not.toContain('Budi');
  });
});
