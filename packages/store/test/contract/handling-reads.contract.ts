import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '@awaslog/law/civil-date';
import type { AreaCode } from '@awaslog/domain/territory';
import type { ActName, MatterId } from '@awaslog/domain/handling';
import type { MatterFilter, MatterShape, WorkFilter } from '../../src';
import {
  integrator,
  member,
  otherPanwascam,
  panwascam,
  picks,
  regency,
  request,
  scopeOf,
  stationSupervisor,
  villageSupervisor,
} from '../fixture/acts';
import { act, receive } from '../fixture/matters';
import { keepRequest } from '../fixture/people';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

export function handlingReads(subjectOf: () => Subject): void {
  const { done } = writesOf(subjectOf);
  const scope = scopeOf(member);
  let subject: Subject;
  let open: MatterId;
  let decided: MatterId;
  let elsewhere: MatterId;
  let reporter: string;

  beforeAll(async () => {
    subject = subjectOf();
    open = await begun(panwascam, { account: 'Segel Rusak di gudang', kinds: ['CRIMINAL'] });
    elsewhere = await begun(otherPanwascam, { area: otherPanwascam.territory });
    const kept = keepRequest();
    expect((await subject.store.people.keep(kept)).ok).toBe(true);
    reporter = kept.reference;
    decided = await begun(panwascam, { account: 'Catatan rahasia', reporter });
    const acts = [
      ['REVIEW_REPORT'],
      ['REGISTER_REPORT'],
      ['ASSIGN_MATTER', { division: 'P3S', handlers: [villageSupervisor.id] }],
      ['FINISH_STUDY'],
      ['DECIDE'],
      ['ANNOUNCE_STATUS'],
    ] as const;
    for (const [version, [name, over]] of acts.entries()) {
      await done(request(panwascam, act(name, decided, over, 'Urutan kantor.'), { expectedVersion: version + 1 }));
    }
  });

  async function begun(actor: typeof panwascam, over: object): Promise<MatterId> {
    const made = receive(over);
    await done(request(actor, made));
    return made.matterId;
  }
  async function found(filter: MatterFilter, within = scope): Promise<readonly string[]> {
    const { edges } = await subject.store.matters(within, { page: { first: 100 }, filter, node: {} });
    return edges.map(({ node }) => node.matter.id);
  }

  describe('matters', () => {
    it.each<[string, MatterFilter, readonly ('open' | 'decided' | 'elsewhere')[]]>([
      ['a state of a process', { states: ['HANDLING:ANNOUNCED'] }, ['decided']],
      [
        'one of several states',
        { states: ['HANDLING:ANNOUNCED', 'INTAKE:RECEIVED'] },
        ['open', 'decided', 'elsewhere'],
      ],
      ['a kind', { kinds: ['CRIMINAL'] }, ['open']],
      ['an area', { areaPrefix: picks.subdistrict }, ['open', 'decided']],
      ['an office', { office: otherPanwascam.office! }, ['elsewhere']],
      ['a person who works on it', { handler: villageSupervisor.id }, ['decided']],
      ['a division', { division: 'P3S' }, ['decided']],
      ['a part of the account', { text: 'segel rusak' }, ['open']],
      ['what is no pattern', { text: '%' }, []],
      ['where it came from', { source: 'REPORT' }, ['open', 'decided', 'elsewhere']],
      ['a day before any', { to: '2020-01-01' as never }, []],
    ])('are found by %s', async (_, filter, names) => {
      const ids = { open, decided, elsewhere };
      const seen = await found(filter);
      const mine = Object.entries(ids).filter(([, id]) => seen.includes(id));
      expect(mine.map(([name]) => name).sort()).toEqual([...names].sort());
    });

    it('are seen in the territory, and only by who may read them', async () => {
      expect(await found({}, scopeOf(otherPanwascam))).toContain(elsewhere);
      expect(await found({}, scopeOf(otherPanwascam))).not.toContain(open);
      expect(await subject.store.matter(scopeOf(otherPanwascam), open, {})).toBeNull();
      for (const actor of [villageSupervisor, integrator]) {
        expect(await found({}, scopeOf(actor))).toEqual([]);
        expect(await subject.store.matter(scopeOf(actor), open, {})).toBeNull();
      }
      expect(await subject.store.matter(scope, 'no id', {})).toBeNull();
    });

    it('come newest first, a page after the other, in one statement', async () => {
      const before = subject.store.statementCount();
      const node = { area: { parent: {} }, timeline: true, record: {} } as const;
      const first = await subject.store.matters(scope, { page: { first: 1 }, total: true, node });
      expect(subject.store.statementCount() - before).toBe(1);
      expect(first.edges.map(({ node: row }) => row.matter.id)).toEqual([decided]);
      const second = await subject.store.matters(scope, {
        page: { first: 1, after: first.edges[0]!.cursor },
        node: {},
      });
      expect(second.edges.map(({ node: row }) => row.matter.id)).toEqual([elsewhere]);
      expect(first.total).toBeGreaterThan(2);
    });
  });

  it('bring their history and their periods only where these are asked for', async () => {
    const account = `Panjang ${'sekali '.repeat(2_500)}di ujung`;
    const id = await begun(panwascam, { account });
    const read = async (node: MatterShape) => (await subject.store.matter(scope, id, node))!;
    const { matter, numbers } = await read({});
    expect(JSON.stringify(matter).length).toBeLessThan(1_000);
    expect([matter.entries, matter.clocks]).toEqual([undefined, undefined]);
    expect(matter).toMatchObject({ id, version: 1, states: { INTAKE: 'RECEIVED' } });
    expect(numbers).toMatchObject([{ series: 'REPORT_RECEIVED' }]);
    expect((await read({ entries: true })).matter).toMatchObject({ entries: [{ facts: { account } }] });
    expect((await read({ clocks: true })).matter.clocks).toMatchObject([{ rule: 'INITIAL_REVIEW' }]);
    for (const text of [account.slice(-40).toUpperCase(), ...numbers.flatMap((number) => number.text ?? [])]) {
      expect(await found({ text })).toContain(id);
    }
  });

  describe('the work', () => {
    const today = '2024-01-12' as never;
    async function work(filter: WorkFilter, within = scope): Promise<readonly string[]> {
      const { edges } = await subject.store.work(within, { page: { first: 100 }, filter, node: {} });
      return edges.map(({ node }) => `${node.owner.kind} ${node.owner.id}`);
    }
    it('of matters is seen by who may read them', async () => {
      expect(await work({ owner: 'MATTER' })).toContain(`MATTER ${open}`);
      expect(await work({ owner: 'MATTER' }, scopeOf(otherPanwascam))).not.toContain(`MATTER ${open}`);
      for (const actor of [villageSupervisor, integrator]) {
        expect(await work({ owner: 'MATTER' }, scopeOf(actor))).toEqual([]);
        const overview = await subject.store.overview(scopeOf(actor), '2024-06-01' as never);
        const whole = await subject.store.overview({ ...scopeOf(actor), matters: true }, '2024-06-01' as never);
        expect(whole.overdue).toBeGreaterThan(overview.overdue);
      }
    });

    it('is that of an office, a division or a person', async () => {
      expect(await work({ office: otherPanwascam.office! })).toContain(`MATTER ${elsewhere}`);
      expect(await work({ office: otherPanwascam.office! })).not.toContain(`MATTER ${open}`);
      const assigned = receive();
      await done(request(panwascam, assigned));
      for (const [version, name] of (['REVIEW_REPORT', 'REGISTER_REPORT', 'ASSIGN_MATTER'] as const).entries()) {
        const over = name === 'ASSIGN_MATTER' ? { division: 'HP2H', handlers: [stationSupervisor.id] } : {};
        await done(
          request(panwascam, act(name, assigned.matterId, over, 'Urutan kantor.'), { expectedVersion: version + 1 }),
        );
      }
      const mine = [`MATTER ${assigned.matterId}`];
      expect(await work({ handler: stationSupervisor.id })).toEqual(mine);
      expect(await work({ division: 'HP2H' })).toEqual(mine);
      expect(await work({ handler: 'reader/three' as never })).toEqual([]);
    });

    it('has the right of a reporter until it is over, and never as overdue', async () => {
      const made = receive();
      await done(request(panwascam, made));
      const all = ['REPORTER', 'RESPONDENT', 'IN_TIME', 'TIME_AND_PLACE', 'ACCOUNT', 'EVIDENCE'];
      const lacking = all.map((requirement) => ({ requirement, met: requirement !== 'EVIDENCE', note: null }));
      const steps = [
        [
          'REVIEW_REPORT',
          {
            requirements: lacking,
            result: 'INCOMPLETE',
          },
        ],
        ['REQUEST_COMPLETION', {}],
      ] as const;
      for (const [version, [name, over]] of steps.entries()) {
        await done(
          request(panwascam, act(name, made.matterId, over, 'Urutan kantor.'), { expectedVersion: version + 1 }),
        );
      }
      const { edges } = await subject.store.matters(scope, {
        page: { first: 100 },
        filter: {},
        node: { clocks: true },
      });
      const clocks = edges.find(({ node }) => node.matter.id === made.matterId)!.node.matter.clocks!;
      const right = clocks.find(({ rule }) => rule === 'REPORT_COMPLETION')!.deadline!;
      const key = `MATTER ${made.matterId}`;
      const rights = (filter: WorkFilter) => work({ rule: 'REPORT_COMPLETION', ...filter });
      const [last, after] = [right.latest, addDays(right.latest as CivilDate, 1)] as never[];
      expect(await rights({ seenFrom: last!, due: { state: 'TODAY', today: last! } })).toContain(key);
      expect(await rights({ seenFrom: after! })).not.toContain(key);
      const counted = await subject.store.overview(scopeOf(panwascam), after!);
      const overdue = await work({ due: { state: 'OVERDUE', today: after! }, seenFrom: after! }, scopeOf(panwascam));
      expect(counted.overdue).toBe(overdue.length);
    });

    it('is overdue, of today, or coming', async () => {
      const all = await work({ areaPrefix: picks.subdistrict, owner: 'MATTER' });
      const parts = await Promise.all(
        (['OVERDUE', 'TODAY', 'COMING'] as const).map((state) =>
          work({ areaPrefix: picks.subdistrict, owner: 'MATTER', due: { state, today } }),
        ),
      );
      expect(parts.flat().sort()).toEqual([...all].sort());
      expect(parts[1]).toContain(`MATTER ${open}`);
    });
  });

  it('what was announced is public, and says no more than the outcome', async () => {
    const { edges } = await subject.store.announced(regency.code, {
      page: {},
      filter: { kinds: ['ADMINISTRATIVE'] },
      node: {},
    });
    expect(edges).toHaveLength(1);
    const { announced } = edges[0]!.node;
    expect(announced).toMatchObject({
      source: 'REPORT',
      kinds: ['ADMINISTRATIVE'],
      outcomes: [{ kind: 'ADMINISTRATIVE', outcome: 'PROVEN' }],
      announcedOn: '2024-01-10',
    });
    expect(announced.number === null).toBe(regency.statement.registers.report.pattern === null);
    const text = JSON.stringify(edges);
    for (const hidden of ['rahasia', villageSupervisor.id, decided, reporter]) {
      expect(text).not.toContain(hidden);
    }
    const none = { page: {}, filter: { kinds: ['CRIMINAL' as const] }, node: {} };
    expect((await subject.store.announced(regency.code, none)).edges).toEqual([]);
    expect((await subject.store.announced(picks.foreignArea, { page: {}, node: {} })).edges).toEqual([]);
  });

  describe('what is public of a matter', () => {
    /** A matter with a text to find it by in what is announced of it: nobody else suspects these kinds together. */
    async function told(kinds: readonly string[], acts: readonly (readonly [ActName, object?])[]): Promise<MatterId> {
      const id = await begun(panwascam, { kinds });
      for (const [position, [name, over]] of acts.entries()) {
        await done(request(panwascam, act(name, id, over, 'Urutan kantor.'), { expectedVersion: position + 1 }));
      }
      return id;
    }
    async function announced(): Promise<readonly { readonly kinds: readonly string[] }[]> {
      const { edges } = await subject.store.announced(regency.code, { page: { first: 100 }, node: {} });
      return edges.map(({ node }) => node.announced);
    }

    it('is what was known when it was announced: a decision after it stays inside', async () => {
      const id = await told(
        ['ETHICS', 'OTHER_LAW'],
        [
          ['REVIEW_REPORT', { kinds: ['ETHICS', 'OTHER_LAW'] }],
          ['REGISTER_REPORT'],
          ['ANNOUNCE_STATUS'],
          ['FINISH_STUDY'],
          ['DECIDE', { outcomes: [{ kind: 'CRIMINAL', outcome: 'PROVEN' }] }],
        ],
      );
      expect((await subject.store.matter(scope, id, {}))?.matter.kinds).toEqual(['CRIMINAL']);
      const kinds = (await announced()).map((one) => one.kinds.join(' '));
      expect(kinds).toContain('ETHICS OTHER_LAW');
      expect(kinds).not.toContain('CRIMINAL');
      await subject.store.rebuild(regency.code);
      expect((await announced()).map((one) => one.kinds.join(' '))).toEqual(kinds);
    });

    it('is not found by its village, and paged by what tells nothing of the office', async () => {
      const read = (areaPrefix: AreaCode) =>
        subject.store.announced(regency.code, { page: {}, filter: { areaPrefix }, node: {} });
      expect((await read(picks.subdistrict)).edges.length).toBeGreaterThan(0);
      expect((await read(regency.code)).edges.length).toBeGreaterThan(0);
      await expect(async () => read(picks.village)).rejects.toMatchObject({ code: 'AREA_TOO_NARROW' });
      const all = (await subject.store.announced(regency.code, { page: {}, node: {} })).edges;
      const paged: unknown[] = [];
      for (let after: string | undefined; paged.length < all.length;) {
        const page = { first: 1, ...(after ? { after } : {}) };
        const [edge] = (await subject.store.announced(regency.code, { page, node: {} })).edges;
        paged.push(edge);
        after = edge?.cursor;
        const cursor = Buffer.from(after!, 'base64url').toString();
        expect(cursor).toMatch(/^announced\|NEWEST\|[\d.]+\|2024-01-10\|[0-9a-f]{32}$/);
      }
      expect(paged).toEqual(all);
    });

    it('is withdrawn by a later status that is told and not published', async () => {
      const before = (await announced()).length;
      const acts = [['REVIEW_REPORT'], ['REGISTER_REPORT'], ['ANNOUNCE_STATUS']] as const;
      const id = await told(['ADMINISTRATIVE'], acts);
      expect(await announced()).toHaveLength(before + 1);
      const untold = act('ANNOUNCE_STATUS', id, { published: false }, 'Urutan kantor.');
      await done(request(panwascam, untold, { expectedVersion: 4 }));
      expect(await announced()).toHaveLength(before);
      await subject.store.rebuild(regency.code);
      expect(await announced()).toHaveLength(before);
      const again = act('ANNOUNCE_STATUS', id, {}, 'Urutan kantor.');
      await done(request(panwascam, again, { expectedVersion: 5 }));
      expect(await announced()).toHaveLength(before + 1);
    });
  });
}
