import type { ActName } from '@awaslog/domain/handling';
import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn, type Ask, type Data } from './ask';
import { exampleOf, mutationOf, received } from './matter';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const LIST = `query ($order: MatterOrder, $first: Int = 100, $after: String) {
  matters(first: $first, after: $after, order: $order) {
    edges { cursor node { id registeredOn nextDeadline } } pageInfo { hasNextPage }
  }
}`;
const everyOrder = ['BEGUN', 'REGISTERED', 'NEXT_DEADLINE'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

describe('the order of matters', () => {
  let gateway: TestGateway;
  let ask: Ask;
  /** By what was done with each. */
  const ids: Record<'received' | 'reviewed' | 'registered' | 'again' | 'decided', string> = {
    received: '',
    reviewed: '',
    registered: '',
    again: '',
    decided: '',
  };

  beforeAll(async () => {
    gateway = await startTestGateway();
    ask = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
    const registered: readonly ActName[] = ['REVIEW_REPORT', 'REGISTER_REPORT'];
    ids.registered = await handled(registered);
    ids.received = await handled([]);
    ids.decided = await handled([...registered, 'FINISH_STUDY', 'DECIDE']);
    ids.reviewed = await handled(['REVIEW_REPORT']);
    ids.again = await handled(registered);
  });
  afterAll(() => gateway.close());

  async function handled(acts: readonly ActName[]): Promise<string> {
    const matterId = String((await received(ask))['matterId']);
    for (const [index, name] of acts.entries()) {
      const input = exampleOf(name, { matterId, expectedVersion: index + 1, reason: 'Urutan kantor.' });
      const { data, text } = await ask(mutationOf(name), { input });
      if (!JSON.stringify(data).includes('Success')) throw new Error(text);
    }
    return matterId;
  }

  const edgesOf = async (variables: object): Promise<readonly Data[]> => {
    const { data, errors } = await ask(LIST, variables);
    expect(errors).toEqual([]);
    return data!['matters']!['edges']!;
  };
  const namesOf = (edges: readonly Data[]) =>
    edges.map(({ node }) => Object.entries(ids).find(([, id]) => id === String(node!['id']))?.[0]);

  it.each([
    [null, ['again', 'reviewed', 'decided', 'received', 'registered']],
    [{ field: 'BEGUN', direction: 'ASC' }, ['registered', 'received', 'decided', 'reviewed', 'again']],
    [{ field: 'REGISTERED', direction: 'ASC' }, ['registered', 'decided', 'again', 'received', 'reviewed']],
    [{ field: 'REGISTERED', direction: 'DESC' }, ['again', 'decided', 'registered', 'reviewed', 'received']],
    [{ field: 'NEXT_DEADLINE', direction: 'ASC' }, ['reviewed', 'received', 'registered', 'again', 'decided']],
    [{ field: 'NEXT_DEADLINE', direction: 'DESC' }, ['again', 'registered', 'received', 'reviewed', 'decided']],
  ])('%j has what it goes by in turn, and last what has no such day', async (order, names) => {
    const edges = await edgesOf({ order });
    expect(namesOf(edges)).toEqual(names);
    const paged: Data[] = [];
    for (let after: string | null = null; paged.length < edges.length;) {
      const [edge] = await edgesOf({ order, first: 1, after });
      paged.push(edge!);
      after = String(edge!['cursor']);
    }
    expect(paged).toEqual(edges);
  });

  it('shows the days, and by its deadlines agrees with the work list', async () => {
    const nodes = (await edgesOf({ order: { field: 'NEXT_DEADLINE', direction: 'ASC' } })).map(({ node }) => node!);
    const dayOf = (name: keyof typeof ids) => nodes.find(({ id }) => String(id) === ids[name])!;
    expect(dayOf('registered')).toMatchObject({
      registeredOn: '2024-01-07',
      nextDeadline: expect.any(String) as string,
    });
    expect(dayOf('received')).toMatchObject({ registeredOn: null });
    expect(dayOf('decided')).toMatchObject({ registeredOn: '2024-01-07', nextDeadline: null });
    const work =
      '{ workList(filter: { owner: MATTER }) { nodes { matter { id nextDeadline } clock { watch deadline { bearer } } } } }';
    const { data } = await ask(work);
    const all: readonly Data[] = data!['workList']!['nodes']!;
    const clocks = all.filter(({ clock }) => String(clock!['deadline']!['bearer']) !== 'RIGHT');
    expect(clocks.length).toBe(4);
    expect(clocks.map(({ matter }) => matter!['nextDeadline'])).toEqual(
      clocks.map(({ clock }) => String(clock!['watch']).slice(0, 10)),
    );
    expect(clocks.map(({ matter }) => matter!['nextDeadline'])).toEqual(
      nodes.flatMap(({ nextDeadline }) => nextDeadline ?? []),
    );
  });

  it('gives cursors that serve in no other order, and says so', async () => {
    for (const from of everyOrder) {
      const [edge] = await edgesOf({ order: from, first: 1 });
      for (const order of everyOrder) {
        const { errors } = await ask(LIST, { order, after: edge!['cursor'] });
        const said = errors.map(({ message, extensions }) => [extensions.code, message]);
        const refused = [['BAD_USER_INPUT', expect.stringContaining('not of this order')]];
        expect(said, JSON.stringify([from, order])).toEqual(from === order ? [] : refused);
      }
    }
  });

  it('is read in one statement', async () => {
    for (const order of everyOrder) {
      const before = gateway.store.statementCount();
      await edgesOf({ order, first: 2 });
      expect(gateway.store.statementCount() - before).toBe(1);
    }
  });
});
