import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '@awaslog/test-kit/postgres';
import { renderMigrations } from '../scripts/render-migrations';
import { sql, type Database } from '../src/database/database';
import { copyDatabase, prepareFolder } from '../src/database/folder';
import { migrations } from '../src/generated/migrations';
import type { Migration } from '../src/migrate/migration';
import { openEmbeddedStore } from '../src/open/open-embedded';
import { openPostgresStore } from '../src/open/open-postgres';
import type { Opened } from '../src/open/opened';
import type { StoreOptions } from '../src';
import { regency } from './fixture/acts';
import { tables } from './fixture/subject';

// The steps of the program, and two that come after them.
const own = migrations.length;
const taken = migrations.map(({ number }) => number);
const next: Migration = { number: own + 1, name: 'next', statements: ['alter table summary add column note text'] };
const failing: Migration = {
  number: own + 2,
  name: 'failing',
  statements: ['create table more (id int)', 'select 1 / 0'],
};

const base = mkdtempSync(join(tmpdir(), 'awaslog-migrations-'));
const folder = join(base, 'store');
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  rmSync(base, { recursive: true, force: true });
  await postgres?.stop();
});

const options = (database: StoreOptions['database']): StoreOptions => ({
  database,
  regencies: [regency],
  purpose: 'TRIAL',
});
const inFolder = (steps: readonly Migration[]) => openEmbeddedStore(options({ kind: 'embedded', folder }), steps);
const onServer = (steps: readonly Migration[]) =>
  openPostgresStore(postgres.url, options({ kind: 'postgres', url: postgres.url }), steps);

async function using<Value>(opened: Promise<Opened>, work: (database: Database) => Promise<Value>): Promise<Value> {
  const { database, close } = await opened;
  try {
    return await work(database);
  } finally {
    await close();
  }
}

const put = (database: Database) =>
  database.query(sql(`insert into counter (regency, seq, read_tables) values ('99.98', 7, 1)`));
const stepsOf = async (database: Database) =>
  (await database.query<{ number: number }>(sql('select number from migration order by 1'))).map(
    ({ number }) => number,
  );
const refusal = (code: string) => ({ refusal: { code } });

it('the migrations in the program are those in the folder', () => {
  const read = (file: string) => readFileSync(new URL(`../migrations/${file}`, import.meta.url), 'utf8');
  const rendered = renderMigrations(read);
  expect(JSON.parse(rendered.slice(rendered.indexOf('= [') + 2, -2))).toEqual(migrations);
});

it('the migrations make the tables of the schema, with their columns and indexes', async () => {
  const { url } = await postgres.createDatabase();
  await using(openPostgresStore(url, options({ kind: 'postgres', url })), async (database) => {
    for (const table of tables) {
      const { name, columns, indexes } = getTableConfig(table);
      const made = await database.query<{ column: string; required: boolean }>(
        sql(
          `select attname as column, attnotnull as required from pg_attribute
          where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attname`,
          [name],
        ),
      );
      const wanted = columns.map((column) => ({ column: column.name, required: column.notNull }));
      expect(made, name).toEqual(wanted.sort((one, other) => (one.column < other.column ? -1 : 1)));
      const [there] = await database.query<{ names: readonly string[] }>(
        sql(`select array_agg(indexrelid::regclass::text) as names from pg_index where indrelid = $1::regclass`, [
          name,
        ]),
      );
      expect(there?.names, name).toEqual(expect.arrayContaining(indexes.map(({ config }) => config.name)));
    }
  });
});

describe.each([
  ['PGlite', inFolder],
  ['PostgreSQL', onServer],
])('the tables on %s', (_, open) => {
  it('are made, and changed after a copy', async () => {
    await using(open(migrations), async (database) => {
      await put(database);
      expect(await stepsOf(database)).toEqual(taken);
    });
    await using(open([...migrations, next]), async (database) => {
      expect(await stepsOf(database)).toEqual([...taken, next.number]);
      await database.query(sql('select note from summary'));
      expect(await database.query(sql(`select seq::int from counter where regency = '99.98'`))).toEqual([{ seq: 7 }]);
    });
  });

  it('of a newer program are refused and left alone', async () => {
    await expect(open(migrations)).rejects.toMatchObject(refusal('NEWER_STORE'));
    await using(open([...migrations, next]), async (database) =>
      expect(await stepsOf(database)).toEqual([...taken, next.number]),
    );
  });

  it('that went another way are refused', async () => {
    await expect(open([...migrations, { ...next, name: 'elsewhere' }])).rejects.toMatchObject(refusal('NEWER_STORE'));
  });

  it('are as they were after a step that failed', async () => {
    await expect(open([...migrations, next, failing])).rejects.toThrow();
    await using(open([...migrations, next]), async (database) => {
      expect(await stepsOf(database)).toEqual([...taken, next.number]);
      expect(await database.query(sql(`select to_regclass('more') as made`))).toEqual([{ made: null }]);
    });
  });
});

it('a folder keeps a copy from before, that opens by itself', async () => {
  const copies = join(folder, 'copies');
  expect(readdirSync(copies)[0]).toBe(`0001-tables-${own}`);
  const restored = join(base, 'restored');
  rmSync(restored, { recursive: true, force: true });
  mkdirSync(restored, { mode: 0o700 });
  cpSync(join(copies, `0001-tables-${own}`), join(restored, 'database'), { recursive: true });
  chmodSync(restored, 0o700);
  const opened = openEmbeddedStore(options({ kind: 'embedded', folder: restored }), migrations);
  await using(opened, async (database) => {
    expect(await database.query(sql(`select seq::int from counter where regency = '99.98'`))).toEqual([{ seq: 7 }]);
  });
  expect(existsSync(join(restored, 'copies'))).toBe(false);
});

it('a folder keeps the newest three copies', () => {
  const kept = prepareFolder(join(base, 'kept'));
  mkdirSync(kept.database);
  for (let version = 1; version <= 5; version += 1) copyDatabase(kept, version);
  expect(readdirSync(kept.copies)).toEqual(['0003-tables-3', '0004-tables-4', '0005-tables-5']);
});

it('PostgreSQL keeps the rows from before in a schema of their own, the newest two', async () => {
  const steps: Migration[] = [...migrations, next];
  for (let number = own + 2; number <= own + 4; number += 1) {
    steps.push({ number, name: `step ${number}`, statements: ['select 1'] });
    await (await onServer(steps)).close();
  }
  await using(onServer(steps), async (database) => {
    const schemas = await database.query<{ name: string }>(
      sql(`select nspname as name from pg_namespace where nspname like 'awaslog_before_%' order by length(nspname), 1`),
    );
    const newest = `awaslog_before_${own + 4}`;
    expect(schemas.map(({ name }) => name)).toEqual([`awaslog_before_${own + 3}`, newest]);
    expect(await database.query(sql(`select seq::int from ${newest}.counter`))).toEqual([{ seq: 7 }]);
  });
});
