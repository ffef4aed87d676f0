import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from './postgres';

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that goes away says so beside the query; without a listener that would end the tests.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('the test database', { timeout: 60_000 }, () => {
  it('is a real server of the major version that is promised', async () => {
    const [row] = await query(postgres.url, `select current_setting('server_version_num')::int as version`);
    expect(row?.['version']).toBeGreaterThanOrEqual(150000);
  });

  it('listens on the loopback interface only', async () => {
    const [row] = await query(postgres.url, `select current_setting('listen_addresses') as addresses`);
    expect(row?.['addresses']).toBe('127.0.0.1');
  });

  it('keeps databases apart and drops one on request', async () => {
    const other = await postgres.createDatabase();
    await query(postgres.url, 'create table seen (id int)');
    await expect(query(other.url, 'select * from seen')).rejects.toThrow('does not exist');
    await other.drop();
    await expect(query(other.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('refuses whoever does not know the password', async () => {
    const url = new URL(postgres.url);
    url.password = 'wrong';
    await expect(query(url.href, 'select 1')).rejects.toThrow('password');
  });

  it('stops and leaves no data behind', async () => {
    const second = await startPostgres();
    const [row] = await query(second.url, `select current_setting('data_directory') as directory`);
    await second.stop();
    expect(existsSync(String(row?.['directory']))).toBe(false);
    await expect(query(second.url, 'select 1')).rejects.toThrow();
  });

  it('stops when its tests are killed', async () => {
    const module = fileURLToPath(new URL('./postgres.ts', import.meta.url));
    const script = `import('${module}').then(async (m) => console.log((await m.startPostgres()).url)); setInterval(() => {}, 1000);`;
    const loader = createRequire(import.meta.url).resolve('tsx');
    const tests = spawn(process.execPath, ['--import', loader, '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve) =>
      tests.stdout.once('data', (text) => resolve(String(text).trim())),
    );
    const [row] = await query(url, `select current_setting('data_directory') as directory`);
    tests.kill('SIGKILL');
    await expect
      .poll(
        () =>
          query(url, 'select 1').then(
            () => 'RUNS',
            () => 'GONE',
          ),
        { timeout: 10_000 },
      )
      .toBe('GONE');
    await expect.poll(() => existsSync(String(row?.['directory'])), { timeout: 10_000 }).toBe(false);
  });
});
