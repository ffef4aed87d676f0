import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestDatabase, type TestPostgres } from '@awaslog/test-kit/postgres';
import { openStore, type Store, type StoreError, type StoreNotice, type StoreOptions } from '../src';
import { storeContract } from './contract/store-contract';
import { receive } from './fixture/matters';
import { giveAdvice, member, panwascam, record, regency, request, scopeOf, suspicion } from './fixture/acts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());
const scope = scopeOf(member);

function open(url: string, over: Partial<StoreOptions> = {}) {
  return openStore({ database: { kind: 'postgres', url }, regencies: [regency], purpose: 'TRIAL', ...over });
}

async function opened(url: string, over: Partial<StoreOptions> = {}): Promise<Store> {
  const answer = await open(url, over);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

async function refusalOf(url: string, over: Partial<StoreOptions> = {}): Promise<string> {
  const answer = await open(url, over);
  if (answer.ok) await answer.value.close();
  else expect(JSON.stringify(answer.refusal)).not.toContain(new URL(url).password);
  return answer.ok ? 'OPENED' : answer.refusal.code;
}

async function sqlOn(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The same database under another login. */
function as(url: string, user: string, password = 'a-plain-one'): string {
  const other = new URL(url);
  other.username = user;
  other.password = password;
  return other.href;
}

describe('a store on PostgreSQL', () => storeContract(() => Promise.resolve({ kind: 'postgres', url: postgres.url })));

describe('a server', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await postgres.createDatabase();
    const name = new URL(database.url).pathname.slice(1);
    await sqlOn(
      database.url,
      `create role plain login password 'a-plain-one'`,
      `create role guest login password 'a-plain-one'`,
      `alter database ${name} owner to plain`,
      `alter schema public owner to plain`,
    );
  });

  it('that does not answer, or has no such database or address, is unreachable', async () => {
    const nowhere = new URL(database.url);
    nowhere.port = '1';
    expect(await refusalOf(nowhere.href)).toBe('DATABASE_UNREACHABLE');
    const missing = new URL(database.url);
    missing.pathname = '/no_such_database';
    expect(await refusalOf(missing.href)).toBe('DATABASE_UNREACHABLE');
    expect(await open('no address: secret')).toMatchObject({ refusal: { code: 'DATABASE_UNREACHABLE' } });
  });

  it('that refuses the password is told apart', async () => {
    expect(await refusalOf(as(database.url, 'plain', 'wrong'))).toBe('LOGIN_REFUSED');
  });

  it('is not migrated by a login that may not', async () => {
    expect(await refusalOf(as(database.url, 'guest'))).toBe('LOGIN_MAY_NOT_MIGRATE');
  });

  it('that may lose records is refused for records and named in a trial', async () => {
    // The test server runs without fsync, under a superuser: both are refused, the login first.
    expect(await refusalOf(database.url, { purpose: 'RECORDS' })).toBe('LOGIN_TOO_POWERFUL');
    expect(await refusalOf(as(database.url, 'plain'), { purpose: 'RECORDS' })).toBe('SERVER_NOT_DURABLE');
    const notices: StoreNotice[] = [];
    const trial = await opened(as(database.url, 'plain'), { log: (notice) => notices.push(notice) });
    expect(notices.map(({ level }) => level)).toEqual(['WARNING']);
    expect(trial.promises.map(({ en }) => en).join()).toContain('power cut may lose');
    await trial.close();
  });

  it('keeps the purpose that the store was made for', async () => {
    expect(await refusalOf(as(database.url, 'plain'), { purpose: 'RECORDS' })).toBe('OTHER_PURPOSE');
  });

  it('may be opened by several processes at once, new or not', async () => {
    const fresh = await postgres.createDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened(fresh.url)));
    const command = record();
    const answers = await Promise.all(stores.map((store) => store.execute(request(panwascam, command))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe('a connection that is cut', () => {
  it('ends neither the process nor a command, which is done once', async () => {
    const database = await postgres.createDatabase();
    const store = await opened(database.url);
    const cut = () =>
      sqlOn(database.url, `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'awaslog'`);
    const made = Array.from({ length: 40 }, () => request(panwascam, record({ suspicion })));
    const answers = [];
    for (const [position, one] of made.entries()) {
      const answer = store.execute(one);
      if (position % 8 === 4) await cut();
      answers.push(await answer);
    }
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await store.records(scope, { page: {}, total: true, node: {} })).total).toBe(40);
    await store.close();
  });

  it('is not waited for without an end', async () => {
    const database = await postgres.createDatabase();
    const store = await opened(database.url);
    await database.drop();
    await expect(store.execute(request(panwascam, record()))).rejects.toMatchObject({
      name: /DatabaseError|StoreError/,
    });
    await store.close();
  });
});

it('two gateways on one server see one register', async () => {
  const database = await postgres.createDatabase();
  const [one, other] = await Promise.all([opened(database.url), opened(database.url)]);
  const command = record({ suspicion });
  const made = request(panwascam, command);
  await one!.execute(made);
  expect(await other!.execute(made)).toMatchObject({ ok: true, value: { replayed: true } });
  const steps = await Promise.all(
    Array.from({ length: 20 }, (_, position) =>
      [one, other][position % 2]!.execute(request(panwascam, giveAdvice(command.recordId), { expectedVersion: 1 })),
    ),
  );
  expect(steps.filter(({ ok }) => ok)).toHaveLength(1);
  await one!.close();
  await other!.close();
});

describe('a register that another process holds', () => {
  it('lets who reads go on, and tells who writes to come again', async () => {
    const database = await postgres.createDatabase();
    const store = await opened(database.url);
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('begin; select seq from counter for update');
    const made = [...Array.from({ length: 3 }, () => receive()), ...Array.from({ length: 12 }, () => record())];
    const requests = made.map((command) => request(panwascam, command));
    const writing = Promise.allSettled(requests.map((one) => store.execute(one)));
    await setTimeout(500);
    const began = performance.now();
    const seen = await Promise.all(Array.from({ length: 20 }, () => store.records(scope, { page: {}, node: {} })));
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(seen.every(({ edges }) => edges.length === 0)).toBe(true);
    for (const one of await writing) {
      expect(one.status).toBe('rejected');
      const { reason } = one as PromiseRejectedResult;
      expect(reason).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
      expect((reason as StoreError).text.en).toContain('Send it again');
    }
    await holder.query('rollback');
    await holder.end();
    const again = await Promise.all(requests.map((one) => store.execute(one)));
    expect(again.every((one) => one.ok && !one.value.replayed)).toBe(true);
    await store.close();
  });
});

describe('a trial that one gateway clears', () => {
  const halves = `select count(*)::int as n from (
    select regency, stream_id from event group by regency, stream_id
    having min(stream_version) <> 1 or max(stream_version) <> count(*)) half`;

  it('leaves nothing to a writer that decided on what was there and waited meanwhile', async () => {
    const database = await postgres.createDatabase();
    const [one, other] = [await opened(database.url), await opened(database.url)];
    const command = record({ suspicion });
    await one.execute(request(panwascam, command));
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    const waiting = async (count: number) => {
      for (;;) {
        const { rows } = await holder.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity where application_name = 'awaslog' and wait_event_type = 'Lock'
           and datname = current_database()`,
        );
        if (rows[0]!.n >= count) return;
      }
    };
    await holder.query('begin; select seq from counter for update');
    const cleared = other.clearTrial();
    await waiting(1);
    const step = one.execute(request(panwascam, giveAdvice(command.recordId), { expectedVersion: 1 }));
    await waiting(2);
    await holder.query('commit');
    await cleared;
    expect(await step).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect((await holder.query('select * from event')).rows).toEqual([]);
    expect((await holder.query('select * from supervision_record')).rows).toEqual([]);
    await holder.end();
    await one.close();
    await other.close();
  });

  it('is whole after it, whatever was written at the same time, also by two that clear', async () => {
    const database = await postgres.createDatabase();
    const [one, other] = [await opened(database.url), await opened(database.url)];
    let clearing = true;
    const write = async () => {
      while (clearing) {
        const command = record({ suspicion });
        await one.execute(request(panwascam, command));
        await one.execute(request(panwascam, giveAdvice(command.recordId), { expectedVersion: 1 }));
      }
    };
    const clear = async () => {
      for (let round = 0; round < 25; round += 1) await other.clearTrial();
    };
    const writers = Array.from({ length: 6 }, write);
    await Promise.all([clear(), clear()]);
    clearing = false;
    await Promise.all(writers);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    expect((await client.query(halves)).rows).toEqual([{ n: 0 }]);
    const { rows } = await client.query(
      `select (select coalesce(max(seq), 0) from event) = (select seq from counter) as numbered,
       (select count(distinct stream_id) from event) = (select count(*) from supervision_record) as read`,
    );
    expect(rows).toEqual([{ numbered: true, read: true }]);
    await client.end();
    await one.close();
    await other.close();
  });
});
