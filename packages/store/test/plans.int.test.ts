import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '@awaslog/test-kit/postgres';
import type { PageRequest, Reader } from '../src';
import { sql, type Database, type SqlStatement } from '../src/database/database';
import { readerOf } from '../src/read/reader';
import {
  member,
  panwascam,
  picks,
  record,
  regency,
  request,
  scopeOf,
  stationSupervisor,
  suspicion,
  today,
} from './fixture/acts';
import { receive } from './fixture/matters';
import { openSubject, type Subject } from './fixture/subject';

const ROWS = 30_000;
let postgres: TestPostgres;
let subject: Subject;
let reader: Reader;
let asked: SqlStatement | undefined;

/** One real record is copied under other ids and areas: what is looked at is how rows are found, not what they say. */
beforeAll(async () => {
  postgres = await startPostgres();
  subject = await openSubject({ kind: 'postgres', url: postgres.url });
  const answer = await subject.store.execute(request(panwascam, record({ suspicion })));
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { database } = subject;
  const villages = regency.areas.filter(({ level }) => level === 'VILLAGE').map(({ code }) => code);
  const columns = `version, state, election, substage, area, station, suspected, kinds, ended_on, preliminary, fictional, recorded_seq, recorded_at, record`;
  await database.query(
    sql(
      `insert into supervision_record (regency, id, ${columns})
      select regency, gen_random_uuid(), ${columns.replace('area', '($1::text[])[1 + n % $2::int]').replace('recorded_seq', '1000 + n')}
      from supervision_record, generate_series(1, ${ROWS}) n`,
      [villages, villages.length],
    ),
  );
  await database.query(
    sql(`insert into clock (regency, owner_kind, owner_id, position, rule, office, handlers, begins, watch, bearer, earliest, latest, stopped_on, area, station, deadline, earlier)
      select regency, 'RECORD', r.id, 0, 'FINDING_WINDOW', record ->> 'office', '{}', '2024-01-01', date '2024-01-01' + (recorded_seq % 900)::int, 'OWN_DUTY', date '2024-01-01' + (recorded_seq % 900)::int,
      '2024-01-18', case when recorded_seq % 50 = 0 then null else date '2024-01-12' end, area, null, '{}', '[]'
      from supervision_record r where recorded_seq >= 1000`),
  );
  const begun = await subject.store.execute(request(panwascam, receive()));
  if (!begun.ok) throw new Error(begun.refusal.code);
  const others = `version, source_kind, election, substage, station, office, division, handlers, kinds, states, tracks, begun_on, fictional, recorded_at, matter, entries, numbers, searched`;
  await database.query(
    sql(
      `insert into matter (regency, id, area, begun_seq, ${others})
      select regency, gen_random_uuid(), ($1::text[])[1 + n % $2::int], 1000 + n, ${others} from matter, generate_series(1, ${ROWS}) n`,
      [villages, villages.length],
    ),
  );
  await database.query(
    sql(`update matter set office = 'PANWASCAM:' || left(area, 8), area = left(area, 8) where begun_seq >= 1000`),
  );
  await database.query(
    sql(`insert into clock (regency, owner_kind, owner_id, position, rule, process, office, handlers, begins, watch, bearer, earliest, latest, stopped_on, area, station, deadline, earlier)
      select regency, 'MATTER', id, 0, 'STUDY', 'HANDLING', office, '{}', '2024-01-01', date '2024-01-01' + (begun_seq % 900)::int, 'OWN_DUTY', date '2024-01-01' + (begun_seq % 900)::int,
      '2024-01-18', case when begun_seq % 50 = 0 then null else date '2024-01-12' end, area, null, '{}', '[]'
      from matter where begun_seq >= 1000`),
  );
  await database.query(
    sql(`insert into finding (regency, id, record_id, state, election, substage, area, station, kinds, found_on, proposed_seq)
      select regency, gen_random_uuid(), id, 'FIXED', election, substage, area, station, kinds, ended_on, recorded_seq
      from supervision_record where recorded_seq >= 1000`),
  );
  await database.query(
    sql(`update matter m set source_kind = 'FINDING', finding_id = f.id, record_id = f.record_id
      from finding f where f.proposed_seq = m.begun_seq and m.begun_seq >= 1000`),
  );
  await database.query(sql('analyze'));
  // Days that many share, as registers have them, and many matters without one.
  await database.query(
    sql(`update matter m set registered_on = case when begun_seq % 3 = 0 then null else date '2024-01-01' + (begun_seq % 400)::int end,
      next_deadline = (select watch from clock c where c.regency = m.regency and c.owner_id = m.id and c.stopped_on is null)
      where begun_seq >= 1000`),
  );
  await database.query(sql('analyze'));
  const spy: Database = {
    ...database,
    query: (statement) => {
      asked = statement;
      return database.query(statement);
    },
  };
  reader = readerOf(spy, new Map([[regency.code, regency]]));
});
afterAll(async () => {
  await subject?.store.close();
  await postgres?.stop();
});

/** Rows that the plan touched, in all of its nodes; a plan that grows with the table touches thousands. */
async function touched(read: () => Promise<unknown>): Promise<number> {
  await read();
  const { text, params } = asked!;
  const [row] = await subject.database.query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(
    sql(`explain (analyze, format json) ${text}`, params),
  );
  return rowsOf(row!['QUERY PLAN'][0]!.Plan);
}

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

function rowsOf(node: PlanNode): number {
  const own = node['Relation Name']
    ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
    : 0;
  return own + (node.Plans ?? []).reduce((sum, plan) => sum + rowsOf(plan), 0);
}

describe('with thousands of records', () => {
  const page = { first: 20 };
  const whole = scopeOf(member);
  const part = scopeOf(panwascam);
  const nested = { area: {}, findings: {}, timeline: true } as const;

  it.each<[string, () => Promise<unknown>]>([
    ['the first page', () => reader.records(whole, { page, node: nested })],
    ['a page of a sub-district', () => reader.records(part, { page, node: nested })],
    ['a page of a village', () => reader.records(whole, { page, filter: { areaPrefix: picks.village }, node: nested })],
    ['a page of a station', () => reader.records(scopeOf(stationSupervisor), { page, node: nested })],
    ['the work list', () => reader.work(whole, { page, node: { record: { area: {} } } })],
    ['the work list of a sub-district', () => reader.work(part, { page, node: { matter: {}, record: {} } })],
    ['a page of matters', () => reader.matters(whole, { page, node: { timeline: true } })],
    ['a page of whole matters', () => reader.matters(whole, { page, node: { entries: true, clocks: true } })],
    ['a page of matters of a sub-district', () => reader.matters(part, { page, node: { timeline: true } })],
    ['a page of findings', () => reader.findings(part, { page, node: { record: {} } })],
    ['the matters of a page of records', () => reader.records(whole, { page, node: { matters: {} } })],
    ['the matters of a page of a sub-district', () => reader.records(part, { page, node: { matters: {} } })],
    ['the matters of a page of findings', () => reader.findings(whole, { page, node: { matter: {} } })],
    ['a page of matters with what became of them', () => reader.matters(whole, { page, node: { preliminary: {} } })],
    ['a page of matters with their records', () => reader.matters(part, { page, node: { record: { matters: {} } } })],
  ])('%s touches a few rows', async (_, read) => {
    expect(await touched(read)).toBeLessThan(500);
  });

  const orders = (['BEGUN', 'REGISTERED', 'NEXT_DEADLINE'] as const).flatMap((by) =>
    (['NEWEST', 'OLDEST'] as const).map((order) => ({ by, order })),
  );
  it.each(orders)('a page of matters far from both ends touches as few rows: $by, $order', async ({ by, order }) => {
    const read = (at: PageRequest, scope = whole) => reader.matters(scope, { by, order, page: at, node: {} });
    const [edge] = (await read(page)).edges;
    const near = await touched(() => read({ first: 20, after: edge!.cursor }));
    const [list] = Buffer.from(edge!.cursor, 'base64url').toString().split('|');
    const withoutDay = `${order === 'NEWEST' ? '-' : ''}infinity|16000`;
    const places = {
      BEGUN: ['16000'],
      REGISTERED: ['2024-07-01|16000', withoutDay],
      NEXT_DEADLINE: ['2025-03-01|16000'],
    };
    for (const place of places[by]) {
      const far = Buffer.from(`${list}|${order}|${regency.code}|${place}`).toString('base64url');
      for (const at of [
        { first: 20, after: far },
        { last: 20, before: far },
      ]) {
        expect((await read(at)).edges).toHaveLength(20);
        expect(await touched(() => read(at)), place).toBeLessThanOrEqual(near + 20);
      }
    }
    expect(await touched(() => read(page, part))).toBeLessThan(500);
  });

  it('the thousandth page touches as many rows as the first', async () => {
    const [first] = (await reader.records(whole, { page, node: {} })).edges;
    const far = Buffer.from(`records|NEWEST|${regency.code}|11000`).toString('base64url');
    const near = await touched(() => reader.records(whole, { page: { first: 20, after: first!.cursor }, node: {} }));
    expect(
      await touched(() => reader.records(whole, { page: { first: 20, after: far }, node: {} })),
    ).toBeLessThanOrEqual(near + 20);
  });

  it('the overview reads the counts, and the clocks that are due', async () => {
    expect(await touched(() => reader.overview(whole, today))).toBeLessThan(500);
  });
});
