import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '@awaslog/test-kit/postgres';
import { fileKeyRing, openStore, type Store, type StoreNotice, type StoreOptions, type StorePlace } from '../src';
import { sql } from '../src/database/database';
import { openPostgres } from '../src/database/postgres';
import { panwascam, record, regency, request, suspicion } from './fixture/acts';
import { keepRequest, refusal, traces, tracesIn } from './fixture/people';

const { code } = regency;
const base = mkdtempSync(join(tmpdir(), 'awaslog-people-'));
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  rmSync(base, { recursive: true, force: true });
  await postgres?.stop();
});

let folders = 0;
/** A folder that nothing was put into yet; `named` is the current key in it. */
function keyFolder(): { readonly folder: string; readonly named: (name: string) => string } {
  const folder = join(base, `keys-${(folders += 1)}`);
  return { folder, named: (name) => join(folder, code, name) };
}

async function opened(database: StorePlace, over: Partial<StoreOptions> = {}): Promise<Store> {
  const answer = await openStore({ database, regencies: [regency], purpose: 'TRIAL', ...over });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** Every file in a folder, as the bytes that are on the disk. */
function filesIn(folder: string): readonly (readonly [file: string, bytes: Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file, readFileSync(file)] as const);
}

/** Where a store has its files, all of which are on the disk. */
async function filesOf(place: StorePlace): Promise<string> {
  if (place.kind !== 'postgres') return place.kind === 'embedded' ? place.folder : '';
  const server = await openPostgres({ url: place.url, connections: 1, statementTimeoutMs: 10_000, lockTimeoutMs: 0 });
  await server.query(sql('checkpoint'));
  const [row] = await server.query<{ data_directory: string }>(sql('show data_directory'));
  await server.close();
  return row!.data_directory;
}

function filesWithTraces(folder: string): readonly string[] {
  return filesIn(folder)
    .filter(([, bytes]) => traces.some((trace) => bytes.includes(trace)))
    .map(([file]) => file);
}

describe('keys in files', () => {
  it('are made on the first need, for their owner alone, and told of once', async () => {
    const { folder, named } = keyFolder();
    const notices: StoreNotice[] = [];
    const ring = fileKeyRing(folder, { log: (notice) => notices.push(notice) });
    expect(await ring.byId(code, 'none')).toBeNull();
    expect(() => statSync(folder)).toThrow('ENOENT');
    const keys = await Promise.all(Array.from({ length: 10 }, () => ring.current(code)));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    expect(notices).toHaveLength(1);
    expect(JSON.stringify(notices)).not.toContain(folder);
    expect(readdirSync(join(folder, code))).toEqual(['current.key']);
    expect([folder, join(folder, code), named('current.key')].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o700, 0o600,
    ]);
    expect(readFileSync(named('current.key'))).toHaveLength(32);
    expect((await fileKeyRing(folder).current(code)).id).toBe(keys[0]!.id);
  });

  it('are made once, by processes that do not know of each other too', async () => {
    const { folder } = keyFolder();
    const rings = Array.from({ length: 8 }, () => fileKeyRing(folder));
    const ids = await Promise.all(rings.map(async (ring) => (await ring.current(code)).id));
    expect(new Set(ids).size).toBe(1);
  });

  it('are another one for each regency', async () => {
    const { folder } = keyFolder();
    const ring = fileKeyRing(folder);
    const [one, other] = [await ring.current(code), await ring.current('99.97' as never)];
    expect(one.id).not.toBe(other.id);
    expect(await ring.byId('99.97' as never, one.id)).toBeNull();
  });

  it('that were current once still open what they sealed', async () => {
    const { folder, named } = keyFolder();
    const ring = fileKeyRing(folder);
    const first = await ring.current(code);
    renameSync(named('current.key'), named('2023.key'));
    const second = await ring.current(code);
    expect(second.id).not.toBe(first.id);
    expect((await ring.byId(code, first.id))?.id).toBe(first.id);
    expect((await ring.byId(code, second.id))?.id).toBe(second.id);
    expect(await ring.byId(code, 'none')).toBeNull();
  });

  it.runIf(process.platform !== 'win32')(
    'are refused while others may look at them, and used again after',
    async () => {
      const { folder, named } = keyFolder();
      const ring = fileKeyRing(folder);
      const { id } = await ring.current(code);
      for (const [path, narrow, wide] of [
        [named('current.key'), 0o600, [0o640, 0o604, 0o666]],
        [join(folder, code), 0o700, [0o750, 0o701, 0o777]],
        [folder, 0o700, [0o755, 0o770]],
      ] as const) {
        for (const mode of wide) {
          chmodSync(path, mode);
          await expect(ring.current(code)).rejects.toMatchObject({ refusal: { code: 'KEYS_TOO_WIDE' } });
          await expect(ring.byId(code, id)).rejects.toMatchObject({ refusal: { code: 'KEYS_TOO_WIDE' } });
        }
        chmodSync(path, narrow);
        expect((await ring.current(code)).id).toBe(id);
      }
    },
  );

  it.runIf(process.platform !== 'win32')('are not made in a folder that others may look into', async () => {
    const { folder, named } = keyFolder();
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755);
    await expect(fileKeyRing(folder).current(code)).rejects.toMatchObject({ refusal: { code: 'KEYS_TOO_WIDE' } });
    expect(() => statSync(named('current.key'))).toThrow('ENOENT');
  });

  it.each([0, 31, 33])('of %i bytes are damaged, and left as they are', async (length) => {
    const { folder, named } = keyFolder();
    const ring = fileKeyRing(folder);
    await ring.current(code);
    const damaged = Buffer.alloc(length, 1);
    writeFileSync(named('current.key'), damaged);
    await expect(ring.current(code)).rejects.toMatchObject({ refusal: { code: 'KEY_DAMAGED' } });
    await expect(ring.byId(code, 'any')).rejects.toMatchObject({ refusal: { code: 'KEY_DAMAGED' } });
    expect(readFileSync(named('current.key'))).toEqual(damaged);
    expect(readdirSync(join(folder, code))).toEqual(['current.key']);
  });

  it('beside a damaged one are found', async () => {
    const { folder, named } = keyFolder();
    const ring = fileKeyRing(folder);
    const { id } = await ring.current(code);
    writeFileSync(named('2023.key'), 'half', { mode: 0o600 });
    expect((await ring.byId(code, id))?.id).toBe(id);
  });

  it('in a place that is no folder are refused without naming it', async () => {
    const file = join(base, 'no-folder');
    writeFileSync(file, '');
    const failure = await fileKeyRing(file)
      .current(code)
      .catch((cause: unknown) => cause);
    expect(failure).toMatchObject({ name: 'KeyRefused', refusal: { code: 'KEYS_NOT_USABLE' } });
    expect(JSON.stringify(failure) + String(failure)).not.toContain(file);
  });
});

describe.each<[string, () => StorePlace]>([
  ['in a folder', () => ({ kind: 'embedded', folder: join(base, 'store') })],
  ['on PostgreSQL', () => ({ kind: 'postgres', url: postgres.url })],
])('a store %s', (_, placeOf) => {
  const { folder, named } = keyFolder();

  it('opens what it kept after it was closed, and not without the key', async () => {
    const place = placeOf();
    const ring = fileKeyRing(folder);
    const made = keepRequest();
    const first = await opened(place, { keys: ring });
    expect(() => statSync(folder)).toThrow('ENOENT');
    expect(await first.people.keep(made)).toMatchObject({ ok: true });
    await first.close();
    const key = await ring.current(code);

    renameSync(named('current.key'), named('kept-elsewhere'));
    const lost = await openStore({ database: place, regencies: [regency], keys: ring });
    expect(lost).toMatchObject(refusal('KEY_MISSING'));
    expect(readdirSync(join(folder, code))).toEqual(['kept-elsewhere']);

    const without = await opened(place);
    expect(await without.people.keep(keepRequest())).toMatchObject(refusal('NO_KEYS'));
    expect(await without.people.has(code, made.reference)).toMatchObject({ role: 'REPORTER' });
    await without.close();

    renameSync(named('kept-elsewhere'), named('current.key'));
    const second = await opened(place, { keys: ring });
    expect(await second.people.open(code, made.reference, key)).toEqual({ ok: true, value: made.person });
    expect(await second.people.keep(made)).toMatchObject({ value: { replayed: true } });
    await second.close();
    await expect(second.people.keep(keepRequest())).rejects.toMatchObject({ code: 'CLOSED' });
  });

  it('has who they are in none of its files, and no key among them', async () => {
    const place = placeOf();
    const notices: StoreNotice[] = [];
    const log = (notice: StoreNotice) => notices.push(notice);
    const store = await opened(place, { keys: fileKeyRing(folder, { log }), log });
    for (let n = 0; n < 20; n += 1) expect(await store.people.keep(keepRequest())).toMatchObject({ ok: true });
    await store.execute(request(panwascam, record({ suspicion })));
    const files = await filesOf(place);
    await store.close();
    const key = readFileSync(named('current.key'));
    const all = filesIn(files);
    // What is written openly is found, so the search does search; long values are pressed, and are searched as rows.
    expect(all.some(([, bytes]) => bytes.includes(regency.areas.at(-1)!.name))).toBe(true);
    expect(filesWithTraces(files)).toEqual([]);
    for (const written of [key, key.toString('base64'), key.toString('hex')]) {
      expect(all.filter(([, bytes]) => bytes.includes(written)).map(([file]) => file)).toEqual([]);
    }
    expect(tracesIn(JSON.stringify(notices))).toEqual([]);
  });
});
