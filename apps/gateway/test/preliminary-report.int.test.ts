import { testRegency, type SeatWish } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn, uuid, type Ask } from './ask';
import { exampleOf, mutationOf, received } from './matter';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const CANARY = 'Kenari di gudang';
const SHOWN = 'id origin matterId note';
const who: Readonly<Record<string, SeatWish>> = {
  place: { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict },
  village: { office: 'VILLAGE_SUPERVISOR', area: picks.village },
  integrator: { role: 'INTEGRATOR' },
};

/** What a report left when it was treated as preliminary information belongs to its working papers. */
describe('preliminary information of a report', () => {
  let gateway: TestGateway;
  const as = new Map<string, Ask>();
  const ask = (name: string) => as.get(name)!;
  const information = uuid();
  let matterId: string;

  beforeAll(async () => {
    gateway = await startTestGateway({ withIncidents: true });
    for (const [name, wish] of Object.entries(who)) as.set(name, await signedIn(gateway.url, wish));
    matterId = String((await received(ask('place'), { reporter: null }))['matterId']);
    const acts = [
      ['WITHDRAW', {}],
      ['TREAT_AS_PRELIMINARY', { preliminaryInformationId: information, note: CANARY }],
    ] as const;
    for (const [position, [name, given]] of acts.entries()) {
      const input = exampleOf(name, { matterId, expectedVersion: position + 1, ...given });
      const { data, text } = await ask('place')(mutationOf(name, 'matterId'), { input });
      expect(String(Object.values(data!)[0]!['__typename']), text).toMatch(/Success$/);
    }
  });
  afterAll(() => gateway.close());

  const list = `{ preliminaryInformation { nodes { ${SHOWN} } } }`;
  const shownTo = async (name: string) => {
    const { data, errors } = await ask(name)(list);
    expect(errors).toEqual([]);
    return data!['preliminaryInformation']!['nodes']![0];
  };

  it('names its report and says its note to whoever reads matters', async () => {
    expect(await shownTo('place')).toMatchObject({ origin: 'REPORT', matterId, note: CANARY });
  });

  it.each(['village', 'integrator'])('has neither for %s, on any way to it', async (name) => {
    const shown = await shownTo(name);
    expect(shown).toMatchObject({ origin: 'REPORT', matterId: null, note: null });
    const node = `query ($id: ID!) { node(id: $id) { ... on PreliminaryInformation { ${SHOWN} } } }`;
    const { data, text } = await ask(name)(node, { id: shown!['id'] });
    expect(data!['node']).toEqual(shown);
    expect(text).not.toContain(CANARY);
  });

  it('keeps the note of a press report for whoever reads records', async () => {
    const { data } = await ask('integrator')('{ incidents(first: 1) { nodes { id } } }');
    const incidentId = data!['incidents']!['nodes']![0]!['id'];
    const take = 'mutation ($input: TakeUpIncidentInput!) { takeUpIncident(input: $input) { __typename } }';
    const input = { commandId: uuid(), id: uuid(), incidentId, area: picks.village, note: 'Ditelusuri.' };
    await ask('place')(take, { input });
    expect(await shownTo('integrator')).toMatchObject({ origin: 'INCIDENT', matterId: null, note: 'Ditelusuri.' });
  });
});
