import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn, uuid, type Ask } from './ask';
import { startInTheEvening, teller } from './stories/teller';
import type { TestGateway } from './trial-gateway';

const { picks } = testRegency();
const RECORD = `query ($id: ID!) { node(id: $id) { ... on SupervisionRecord {
  id matters { id source { record { id } finding { id matter { id } } } } findings { id matter { id } } } } }`;
const FINDING = `query ($id: ID!) { node(id: $id) { ... on Finding { id matter { id } record { id matters { id } } } } }`;
const MATTER = `query ($id: ID!) { node(id: $id) { ... on Matter {
  id preliminaryInformation { id origin matterId matter { id } records { id } }
  source { record { id matters { id } } finding { id matter { id } } } } } }`;
const PRELIMINARY = `query ($id: ID!) { node(id: $id) { ... on PreliminaryInformation { id matter { id } } } }`;

/** A record, its finding, the matter of that; a report, and the preliminary information that it became. */
describe('links', () => {
  let gateway: TestGateway;
  const as = new Map<string, Ask>();
  let ids: Readonly<Record<'record' | 'finding' | 'matter' | 'report' | 'preliminary', string>>;

  beforeAll(async () => {
    gateway = await startInTheEvening();
    as.set('place', await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict }));
    as.set(
      'elsewhere',
      await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.otherSubdistrict }),
    );
    as.set('village', await signedIn(gateway.url, { office: 'VILLAGE_SUPERVISOR', area: picks.village }));
    as.set('integrator', await signedIn(gateway.url, { role: 'INTEGRATOR' }));
    const tell = await teller(gateway.url);
    await tell.day('2024-01-08');
    const found = await tell.fixedFinding('PANWASCAM', {}, ['ADMINISTRATIVE']);
    await tell.fix(found, 1);
    const { recordId, findingId } = found;
    const registered = await tell.take('REGISTER_FINDING', { recordId, findingId }, 'PANWASCAM');
    const report = await tell.take('RECEIVE_REPORT', { knownOn: '2024-01-05', occurredOn: '2024-01-05' }, 'PANWASCAM');
    await tell.take('WITHDRAW', {}, 'PANWASCAM');
    await tell.take('TREAT_AS_PRELIMINARY', { preliminaryInformationId: uuid() }, 'PANWASCAM');
    const [matter, reported] = [registered, report].map((one) => String(one.matter['id']));
    const read = async (id: string) => (await as.get('place')!(MATTER, { id })).data!['node']!;
    const { record, finding } = (await read(matter!))['source'] as unknown as Record<string, { id: string }>;
    const preliminary = String((await read(reported!))['preliminaryInformation']!['id']);
    ids = { record: record!.id, finding: finding!.id, matter: matter!, report: reported!, preliminary };
  });
  afterAll(() => gateway.close());

  async function node(by: string, query: string, id: string) {
    const before = gateway.store.statementCount();
    const { data, errors } = await as.get(by)!(query, { id });
    expect(errors).toEqual([]);
    expect(gateway.store.statementCount() - before).toBe(1);
    return data!['node'];
  }

  it('lead from a record and from its finding to the matter, and back, in one statement', async () => {
    const { record, finding, matter } = ids;
    expect(await node('place', RECORD, record)).toEqual({
      id: record,
      matters: [{ id: matter, source: { record: { id: record }, finding: { id: finding, matter: { id: matter } } } }],
      findings: [{ id: finding, matter: { id: matter } }],
    });
    expect(await node('place', FINDING, finding)).toEqual({
      id: finding,
      matter: { id: matter },
      record: { id: record, matters: [{ id: matter }] },
    });
    expect(await node('place', MATTER, matter)).toEqual({
      id: matter,
      preliminaryInformation: null,
      source: { record: { id: record, matters: [{ id: matter }] }, finding: { id: finding, matter: { id: matter } } },
    });
  });

  it('lead from a report to the preliminary information that it became, and back', async () => {
    const { report, preliminary } = ids;
    expect(await node('place', MATTER, report)).toEqual({
      id: report,
      preliminaryInformation: {
        id: preliminary,
        origin: 'REPORT',
        matterId: report,
        matter: { id: report },
        records: [],
      },
      source: { record: null, finding: null },
    });
    expect(await node('place', PRELIMINARY, preliminary)).toEqual({ id: preliminary, matter: { id: report } });
  });

  it.each(['village', 'integrator'])('show %s the record and nothing of its matter', async (by) => {
    const { record, finding, preliminary } = ids;
    expect(await node(by, RECORD, record)).toEqual({
      id: record,
      matters: [],
      findings: [{ id: finding, matter: null }],
    });
    expect(await node(by, FINDING, finding)).toMatchObject({ matter: null, record: { matters: [] } });
    expect(await node(by, PRELIMINARY, preliminary)).toEqual({ id: preliminary, matter: null });
    expect((await as.get(by)!(MATTER, { id: ids.matter })).errors[0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('show another sub-district none of it', async () => {
    for (const [query, id] of [
      [RECORD, ids.record],
      [FINDING, ids.finding],
      [MATTER, ids.matter],
      [PRELIMINARY, ids.preliminary],
    ] as const) {
      expect(await node('elsewhere', query, id)).toBeNull();
    }
  });
});
