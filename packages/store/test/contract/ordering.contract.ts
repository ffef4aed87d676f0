import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { civilDateOf, type Instant } from '@awaslog/law/civil-date';
import type { ActName, MatterId } from '@awaslog/domain/handling';
import type { MatterOrder, MatterRow, MattersRequest, Order, PageRequest } from '../../src';
import { at, member, panwascam, regency, request, scopeOf } from '../fixture/acts';
import { act, receive } from '../fixture/matters';
import type { Subject } from '../fixture/subject';
import { walk } from '../fixture/walk';
import { writesOf } from '../fixture/writes';

type Step = readonly [ActName, string];
interface InOrder {
  readonly by: MatterOrder;
  readonly order: Order;
}

const fields: readonly MatterOrder[] = ['BEGUN', 'REGISTERED', 'NEXT_DEADLINE'];
const everyOrder = fields.flatMap((by) => (['NEWEST', 'OLDEST'] as const).map((order): InOrder => ({ by, order })));
const registeredOn = (day: string): readonly Step[] => [
  ['REVIEW_REPORT', '2024-01-05'],
  ['REGISTER_REPORT', day],
];
const decided: readonly Step[] = [
  ['FINISH_STUDY', '2024-01-10'],
  ['DECIDE', '2024-01-10'],
];

/** The day of a clock's `earliest`, which may be a moment. */
function dayOf(earliest: string): string {
  return earliest.includes('T') ? civilDateOf(earliest as Instant, regency.zone) : earliest;
}

export function ordering(subjectOf: () => Subject): void {
  const { done } = writesOf(subjectOf);
  const scope = scopeOf(member);
  /** Matters of these tests alone, in the order in which they began. */
  const account = 'Perkara untuk diurutkan';
  const begun: MatterId[] = [];

  async function begin(day: string, steps: readonly Step[]): Promise<MatterId> {
    const received = receive({ account, at: at(`${day}T09:00`), knownOn: day, occurredOn: null });
    await done(request(panwascam, received));
    for (const [index, [name, on]] of steps.entries()) {
      const step = act(name, received.matterId, { on }, 'Urutan kantor.');
      await done(request(panwascam, step, { expectedVersion: index + 1 }));
    }
    begun.push(received.matterId);
    return received.matterId;
  }

  const ask = (asked: InOrder, page: PageRequest, over: Partial<MattersRequest> = {}) =>
    subjectOf().store.matters(scope, { ...asked, page, filter: { text: account }, node: {}, ...over });
  const walked = (asked: InOrder, size: number, way: 'first' | 'last', between?: () => Promise<void>) =>
    walk({
      ask: (page) => ask(asked, page),
      idOf: ({ matter: { id } }: MatterRow) => id,
      size,
      way,
      ...(between ? { between } : {}),
    });

  /** The order as it is promised: days by their end, then by when it began, and last what has no day. */
  async function expected({ by, order }: InOrder): Promise<readonly string[]> {
    const { edges } = await ask({ by: 'BEGUN', order: 'OLDEST' }, { first: 100 });
    const rows = edges.map(({ node }) => node);
    const inOrder = order === 'OLDEST' ? rows : rows.reverse();
    const day = (row: MatterRow) => (by === 'REGISTERED' ? row.registeredOn : row.nextDeadline);
    const ids = (some: readonly MatterRow[]) => some.map(({ matter: { id } }) => id);
    if (by === 'BEGUN') return ids(inOrder);
    const way = order === 'OLDEST' ? 1 : -1;
    const dated = inOrder.filter((row) => day(row) !== null);
    const sorted = dated.sort((one, other) => way * day(one)!.localeCompare(day(other)!));
    return ids([...sorted, ...inOrder.filter((row) => day(row) === null)]);
  }

  beforeAll(async () => {
    await begin('2024-01-05', registeredOn('2024-01-09'));
    await begin('2024-01-08', []);
    await begin('2024-01-05', [...registeredOn('2024-01-08'), ...decided]);
    await begin('2024-01-05', registeredOn('2024-01-08'));
    await begin('2024-01-05', []);
    await begin('2024-01-05', registeredOn('2024-01-09'));
    await begin('2024-01-05', [...registeredOn('2024-01-10'), ...decided]);
    await begin('2024-01-05', registeredOn('2024-01-08'));
    await begin('2024-01-08', []);
  });

  describe('an order of matters', () => {
    it('goes by days that several share and some have not', async () => {
      const { edges } = await ask({ by: 'BEGUN', order: 'OLDEST' }, { first: 9 });
      expect(edges.map(({ node }) => [node.registeredOn, node.nextDeadline])).toEqual([
        ['2024-01-09', '2024-01-16'],
        [null, '2024-01-10'],
        ['2024-01-08', null],
        ['2024-01-08', '2024-01-15'],
        [null, '2024-01-09'],
        ['2024-01-09', '2024-01-16'],
        ['2024-01-10', null],
        ['2024-01-08', '2024-01-15'],
        [null, '2024-01-10'],
      ]);
    });

    it.each(everyOrder)('is the same list walked either way: $by, $order', async (asked) => {
      const all = await expected(asked);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (size) => {
          expect(await walked(asked, size, 'first')).toEqual(all);
          expect(await walked(asked, size, 'last')).toEqual(all);
        }),
        { numRuns: 6 },
      );
    });

    it.each(everyOrder)('has neither gap nor double while others begin: $by, $order', async (asked) => {
      const before = await expected(asked);
      const seen = await walked(asked, 3, 'first', async () => void (await begin('2024-01-05', [])));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id as MatterId))).toEqual(before);
    });

    it('is by when they began, newest first, where nothing is said; by deadlines, what ends first', async () => {
      const idsOf = async (over: Partial<MattersRequest>) => {
        const request: MattersRequest = { page: { first: 100 }, filter: { text: account }, node: {}, ...over };
        return (await subjectOf().store.matters(scope, request)).edges.map(({ node }) => node.matter.id);
      };
      expect(await idsOf({})).toEqual(await expected({ by: 'BEGUN', order: 'NEWEST' }));
      expect(await idsOf({ by: 'REGISTERED' })).toEqual(await expected({ by: 'REGISTERED', order: 'NEWEST' }));
      expect(await idsOf({ by: 'NEXT_DEADLINE' })).toEqual(await expected({ by: 'NEXT_DEADLINE', order: 'OLDEST' }));
    });

    it('refuses a cursor of any other order', async () => {
      for (const from of everyOrder) {
        const { cursor } = (await ask(from, { first: 1 })).edges[0]!;
        for (const to of everyOrder) {
          const read = (page: PageRequest) => ask(to, { first: 1, ...page }).then(() => 'READ');
          for (const page of [{ after: cursor }, { before: cursor }]) {
            const answer = await read(page).catch((cause: { code?: unknown }) => cause.code);
            expect(answer, JSON.stringify([from, to])).toBe(from === to ? 'READ' : 'BAD_CURSOR');
          }
        }
      }
    });

    it('refuses a cursor of a day that is none, or stands at the other end', async () => {
      const asked: InOrder = { by: 'NEXT_DEADLINE', order: 'OLDEST' };
      const read = (day: string) => {
        const text = `matters by deadline|OLDEST|${regency.code}|${day}|1`;
        return ask(asked, { first: 1, after: Buffer.from(text).toString('base64url') });
      };
      for (const day of ['-infinity', 'Infinity', '', '9999-12-31', '2024-02-30', 'epoch']) {
        await expect(async () => read(day), day).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      }
      for (const day of ['infinity', '2024-01-10']) expect((await read(day)).edges.length).toBe(1);
    });
  });

  describe('the next deadline of a matter', () => {
    const rowOf = async (id: string) => (await subjectOf().store.matter(scope, id, { clocks: true }))!;

    it('follows its clocks: the earlier of two readings, and none once none runs', async () => {
      const id = await begin('2024-01-05', registeredOn('2024-01-08'));
      const { nextDeadline, matter } = await rowOf(id);
      const [running] = matter.clocks!.filter(({ stoppedOn }) => stoppedOn === null);
      expect(running?.deadline).toMatchObject({ earliest: '2024-01-15', latest: '2024-01-17' });
      expect(nextDeadline).toBe('2024-01-15');
      for (const [index, [name, on]] of decided.entries()) {
        const step = act(name, id, { on }, 'Urutan kantor.');
        await done(request(panwascam, step, { expectedVersion: index + 3 }));
      }
      expect((await rowOf(id)).nextDeadline).toBeNull();
    });

    // Of every matter in the store, whatever other tests did with it.
    it('is the day by which the work list has it first, and its clocks say the same', async () => {
      const firstInWork = new Map<string, string>();
      await walk({
        ask: (page) => subjectOf().store.work(scope, { page, filter: { owner: 'MATTER' }, node: {} }),
        idOf: ({ owner, deadline }) => {
          if (deadline.bearer !== 'RIGHT' && !firstInWork.has(owner.id))
            firstInWork.set(owner.id, dayOf(deadline.earliest));
          return owner.id;
        },
        size: 100,
        way: 'first',
      });
      const rows = new Map<string, MatterRow>();
      await walk({
        ask: (page) => subjectOf().store.matters(scope, { by: 'NEXT_DEADLINE', page, node: { clocks: true } }),
        idOf: (row) => {
          rows.set(row.matter.id, row);
          return row.matter.id;
        },
        size: 100,
        way: 'first',
      });
      const days = [...rows].flatMap(([id, { nextDeadline }]) => (nextDeadline ? [[id, nextDeadline] as const] : []));
      expect(new Map(days)).toEqual(firstInWork);
      expect(days.map(([, day]) => day)).toEqual([...firstInWork.values()]);
      for (const { matter, nextDeadline } of rows.values()) {
        const running = matter.clocks!.flatMap(({ stoppedOn, deadline }) =>
          stoppedOn === null && deadline && deadline.bearer !== 'RIGHT' ? dayOf(deadline.earliest) : [],
        );
        expect(running.sort()[0] ?? null).toBe(nextDeadline);
      }
    });
  });
}
