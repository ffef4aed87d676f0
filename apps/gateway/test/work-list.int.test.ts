import { seatOf, testRegency, type SeatWish } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../src/schema/relay/global-id';
import { formInput, recorded, signedIn, type Ask, type Data } from './ask';
import { exampleOf, mutationOf, received } from './matter';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { regency, picks } = testRegency();
const WORK = `query ($filter: WorkFilter) { workList(first: 50, filter: $filter) { totalCount nodes {
  owner process division handlers office { id kind } clock { deadline { rule } } record { id } matter { id } } } }`;

/** Whose work a clock is: what everybody here is asked for, seen by who may see it. */
describe('the work list', () => {
  let gateway: TestGateway;
  const as = new Map<string, Ask>();
  const who: Readonly<Record<string, SeatWish>> = {
    regency: { office: 'REGENCY', role: 'MEMBER' },
    place: { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict },
    elsewhere: { office: 'PANWASCAM', role: 'MEMBER', area: picks.otherSubdistrict },
    village: { office: 'VILLAGE_SUPERVISOR', area: picks.village },
  };
  const ask = (name: string) => as.get(name)!;
  const officeOf = (name: string) => String(seatOf(regency, who[name]!).actor.office);
  const handler = seatOf(regency, who['place']!).actor.id;
  let ids: Readonly<Record<'record' | 'theirs' | 'plain' | 'assigned', string>>;

  beforeAll(async () => {
    gateway = await startTestGateway();
    for (const [name, wish] of Object.entries(who)) as.set(name, await signedIn(gateway.url, wish));
    const begun = async (name: string, given: object = {}) => String((await received(ask(name), given))['matterId']);
    ids = {
      record: await recorded(ask('place')),
      theirs: await begun('elsewhere', { area: picks.otherSubdistrict }),
      plain: await begun('place'),
      assigned: await begun('place'),
    };
    const input = exampleOf('ASSIGN_MATTER', {
      matterId: ids.assigned,
      division: 'HP2H',
      handlers: [handler],
      reason: 'Rapat.',
    });
    const { data, text } = await ask('place')(mutationOf('ASSIGN_MATTER'), { input });
    expect(data!['assignMatter'], text).toMatchObject({ __typename: 'AssignMatterSuccess' });
  });
  afterAll(() => gateway.close());

  /** The names of what is to be done, each once. */
  async function work(filter: object, by = 'regency'): Promise<string[]> {
    const { data, errors } = await ask(by)(WORK, { filter });
    expect(errors).toEqual([]);
    const { nodes, totalCount } = data!['workList'] as unknown as { nodes: readonly Data[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    const found = nodes.map(({ record, matter }) => String((record ?? matter)?.['id']));
    return Object.entries(ids).flatMap(([name, id]) => (found.includes(id) ? [name] : []));
  }

  it('is that of an office, by its code or its global id', async () => {
    const all = ['record', 'theirs', 'plain', 'assigned'];
    expect(await work({})).toEqual(all);
    for (const office of [officeOf('place'), globalId('Office', regency.code, officeOf('place'))]) {
      expect(await work({ office })).toEqual(['record', 'plain', 'assigned']);
    }
    expect(await work({ office: officeOf('elsewhere') })).toEqual(['theirs']);
    expect(await work({ office: officeOf('regency') })).toEqual([]);
  });

  it('is that of a division or of a person, whom the office gave a matter to', async () => {
    expect(await work({ division: 'HP2H' })).toEqual(['assigned']);
    expect(await work({ division: 'SDMO' })).toEqual([]);
    expect(await work({ handler })).toEqual(['assigned']);
    expect(await work({ handler: 'nobody/1' })).toEqual([]);
    expect(await work({ handler, office: officeOf('elsewhere') })).toEqual([]);
    expect(await work({ handler, division: 'HP2H', office: officeOf('place'), owner: 'MATTER' })).toEqual(['assigned']);
  });

  it('says whose work each clock is', async () => {
    const { data } = await ask('regency')(WORK, { filter: { handler } });
    expect(data!['workList']!['nodes']).toEqual([
      expect.objectContaining({
        owner: 'MATTER',
        process: 'INTAKE',
        division: 'HP2H',
        handlers: [handler],
        office: { id: globalId('Office', regency.code, officeOf('place')), kind: 'PANWASCAM' },
      }),
    ]);
  });

  it('is narrowed by what is due, and by what it runs on', async () => {
    const office = officeOf('place');
    expect(await work({ office, owner: 'RECORD' })).toEqual(['record']);
    expect(await work({ office, owner: 'MATTER' })).toEqual(['plain', 'assigned']);
    expect(await work({ office, due: 'COMING' })).toEqual(['record', 'plain', 'assigned']);
    expect(await work({ office, due: 'OVERDUE' })).toEqual([]);
    expect(await work({ office, dueBefore: '2024-01-08' })).toEqual([]);
    expect(await work({ office, rule: 'INITIAL_REVIEW' })).toEqual(['plain', 'assigned']);
  });

  it('shows nobody the work of others: a filter never widens what is seen', async () => {
    expect(await work({}, 'place')).toEqual(['record', 'plain', 'assigned']);
    expect(await work({ office: officeOf('elsewhere') }, 'place')).toEqual([]);
    expect(await work({ handler }, 'elsewhere')).toEqual([]);
    expect(await work({ handler }, 'village')).toEqual([]);
    await recorded(ask('village'), formInput());
    const { data } = await ask('village')(WORK, { filter: { office: officeOf('place') } });
    const owners = (data!['workList']!['nodes'] as unknown as { owner: string }[]).map(({ owner }) => owner);
    expect(owners).toEqual(['RECORD']);
  });

  it.each([{ office: 'Budi Santoso' }, { handler: 'Budi Santoso' }, { office: globalId('Area', regency.code, '63') }])(
    'is refused for whom nobody can be, without repeating it: %j',
    async (filter) => {
      const { errors, text } = await ask('regency')(WORK, { filter });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(text).not.toContain('Budi');
    },
  );

  it('passes with a report to the office that receives it, which acts on it', async () => {
    const list = `query ($id: ID!) { node(id: $id) { ... on Matter { office { id } nextActs { command standing } } } }`;
    expect((await ask('elsewhere')(list, { id: ids.plain })).data!['node']).toBeNull();
    const to = globalId('Office', regency.code, officeOf('elsewhere'));
    const input = exampleOf('TRANSFER_REPORT', { matterId: ids.plain, to, reason: 'Kejadiannya di sana.' });
    const passed = await ask('place')(mutationOf('TRANSFER_REPORT'), { input });
    expect(passed.data!['transferReport'], passed.text).toMatchObject({ __typename: 'TransferReportSuccess' });
    expect(await work({}, 'elsewhere')).toEqual(['theirs', 'plain']);
    const { data } = await ask('elsewhere')(list, { id: ids.plain });
    expect(data!['node']).toMatchObject({ office: { id: to } });
    expect(data!['node']!['nextActs']).toContainEqual({ command: 'REVIEW_REPORT', standing: 'MAY' });
    const review = exampleOf('REVIEW_REPORT', { matterId: ids.plain, expectedVersion: 2 });
    const reviewed = await ask('elsewhere')(mutationOf('REVIEW_REPORT'), { input: review });
    expect(reviewed.data!['reviewReport'], reviewed.text).toMatchObject({ __typename: 'ReviewReportSuccess' });
  });
});
