import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CivilDate } from '@awaslog/law/civil-date';
import { ReadRequestError, type Order, type Page, type PageRequest, type RecordRow, type Store } from '../../src';
import { at, incident, member, panwascam, record, regency, request, scopeOf } from '../fixture/acts';
import type { Subject } from '../fixture/subject';
import { walk } from '../fixture/walk';

type Ask = (page: PageRequest, order: Order) => Promise<Page<RecordRow>>;

export function paging(subjectOf: () => Subject): void {
  let store: Store;
  /** Records of this day belong to these tests alone. */
  const day = '2023-12-20' as CivilDate;
  const recordedOldestFirst: string[] = [];
  const scope = scopeOf(member);

  async function add(): Promise<void> {
    const command = record({ startedAt: at(`${day}T08:00`), endedAt: at(`${day}T09:00`) });
    const answer = await store.execute(request(panwascam, command));
    if (!answer.ok) throw new Error(answer.refusal.code);
    recordedOldestFirst.push(command.recordId);
  }

  const ask: Ask = (page, order) => store.records(scope, { page, order, filter: { from: day, to: day }, node: {} });
  const walked = (order: Order, size: number, way: 'first' | 'last', between?: () => Promise<void>) =>
    walk({
      ask: (page) => ask(page, order),
      idOf: ({ record: { id } }) => id,
      size,
      way,
      ...(between ? { between } : {}),
    });
  const inOrder = (order: Order) =>
    order === 'OLDEST' ? [...recordedOldestFirst] : [...recordedOldestFirst].reverse();

  beforeAll(async () => {
    store = subjectOf().store;
    for (let made = 0; made < 17; made += 1) await add();
  });

  describe('pages', () => {
    const size = fc.integer({ min: 1, max: 20 });
    const order = fc.constantFrom<Order>('NEWEST', 'OLDEST');

    it('walked forward and backward are the same list, whole and in order', async () => {
      await fc.assert(
        fc.asyncProperty(size, order, async (rows, direction) => {
          const all = inOrder(direction);
          expect(await walked(direction, rows, 'first')).toEqual(all);
          expect(await walked(direction, rows, 'last')).toEqual(all);
        }),
        { numRuns: 15 },
      );
    });

    it('have neither gap nor double while others write', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2, max: 6 }), order, async (rows, direction) => {
          const before = inOrder(direction);
          const seen = await walked(direction, rows, 'first', add);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => before.includes(id))).toEqual(before);
        }),
        { numRuns: 4 },
      );
    });

    it('between two cursors hold what lies between them', async () => {
      const all = inOrder('OLDEST');
      const { edges } = await ask({ first: 100 }, 'OLDEST');
      const page = await ask({ first: 2, after: edges[2]!.cursor, before: edges[8]!.cursor }, 'OLDEST');
      expect(page.edges.map(({ node }) => node.record.id)).toEqual(all.slice(3, 5));
      expect([page.hasPreviousPage, page.hasNextPage]).toEqual([true, true]);
      const back = await ask({ last: 9, after: edges[2]!.cursor, before: edges[8]!.cursor }, 'OLDEST');
      expect(back.edges.map(({ node }) => node.record.id)).toEqual(all.slice(3, 8));
    });

    it('of no rows still say whether there are any', async () => {
      expect(await ask({ first: 0 }, 'NEWEST')).toEqual({ edges: [], hasNextPage: true, hasPreviousPage: false });
    });

    it('count the whole list only when asked', async () => {
      const filter = { from: day, to: day };
      const counted = await store.records(scope, { page: { first: 2 }, filter, total: true, node: {} });
      expect(counted.total).toBe(recordedOldestFirst.length);
      expect(await ask({ first: 2 }, 'NEWEST')).not.toHaveProperty('total');
    });

    it('in a row of another list are pages like any other', async () => {
      const filter = { from: day, to: day };
      const shape = (page: PageRequest) => ({ records: { page, filter, node: {} } });
      const first = (await store.area(scope, regency.code, shape({ first: 5 })))!.records!;
      const second = (await store.area(scope, regency.code, shape({ first: 100, after: first.edges.at(-1)!.cursor })))!;
      const ids = [...first.edges, ...second.records!.edges].map(({ node }) => node.record.id);
      // How many there are is left to chance by the test of writers above.
      expect(ids).toEqual(inOrder('NEWEST').slice(0, 105));
    });

    it('of incidents go by what is known of the date', async () => {
      const dated = (id: string, value: string | null, precision: 'DAY' | 'MONTH' | 'UNKNOWN') =>
        incident({ id: id as never, date: { value, precision }, election: 'PEMILU_2014' });
      await store.importIncidents([
        dated('PG-1', '2014-03-02', 'DAY'),
        dated('PG-2', '2014-03', 'MONTH'),
        dated('PG-3', null, 'UNKNOWN'),
        dated('PG-4', '2014-03-02', 'DAY'),
      ]);
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page: PageRequest = { first: 1, ...(after ? { after } : {}) };
        const answer = await store.incidents({ page, filter: { election: 'PEMILU_2014' }, node: {} });
        seen.push(...answer.edges.map(({ node }) => node.incident.id));
        after = answer.hasNextPage ? answer.edges[0]!.cursor : undefined;
      } while (after);
      expect(seen).toEqual(['PG-4', 'PG-1', 'PG-2', 'PG-3']);
    });
  });

  describe('a request for a page', () => {
    const codeOf = async (page: PageRequest, order: Order = 'NEWEST') => {
      const failure: unknown = await ask(page, order).catch((cause: unknown) => cause);
      return failure instanceof ReadRequestError ? failure.code : failure;
    };

    it.each([[{ first: -1 }], [{ first: 101 }], [{ first: 1.5 }], [{ last: 2147483647 }], [{ first: 1, last: 1 }]])(
      'of %j is refused',
      async (page) => {
        expect(await codeOf(page)).toBe('BAD_PAGE');
      },
    );

    it('is refused with a cursor that no list gave', async () => {
      const bad = [
        '',
        'x',
        '!!!',
        'a'.repeat(10_000),
        Buffer.from("records|NEWEST|1|1'").toString('base64url'),
        '\u0000',
      ];
      for (const after of bad) expect(await codeOf({ first: 1, after })).toBe('BAD_CURSOR');
      await fc.assert(
        fc.asyncProperty(fc.string(), async (after) => {
          expect(await codeOf({ first: 1, after })).toBe('BAD_CURSOR');
        }),
        { numRuns: 50 },
      );
    });

    it('is refused with a cursor of a day that no list holds', async () => {
      const cursorOf = (date: string) =>
        Buffer.from(`work|OLDEST|${regency.code}|${date}|018cec10-5a00-7000-8000-000000000001|0`).toString('base64url');
      const read = (date: string) => store.work(scope, { page: { first: 1, after: cursorOf(date) }, node: {} });
      for (const date of ['0000-01-01', '1899-12-31', '9999-12-31', '2024-02-30']) {
        await expect(read(date)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      }
      for (const date of ['1900-01-01', '9998-12-31']) expect((await read(date)).edges).toBeDefined();
    });

    it('is refused with a cursor of another list or order', async () => {
      const [edge] = (await ask({ first: 1 }, 'NEWEST')).edges;
      expect(await codeOf({ first: 1, after: edge!.cursor }, 'OLDEST')).toBe('BAD_CURSOR');
      const foreign = store.findings(scope, { page: { first: 1, after: edge!.cursor }, node: {} });
      await expect(foreign).rejects.toThrow(ReadRequestError);
    });
  });
}
