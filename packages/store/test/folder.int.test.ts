import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store, type StoreOptions } from '../src';
import { openEmbedded } from '../src/database/embedded';
import { member, panwascam, record, regency, request, scopeOf, suspicion } from './fixture/acts';
import { storeContract } from './contract/store-contract';
import { isAllowed, otherNetwork, readOnlyView, startScript, startUnder } from './fixture/child';

const base = mkdtempSync(join(tmpdir(), 'awaslog-store-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const scope = scopeOf(member);

/** An empty database, made once: making one takes longer than anything that is tested with it. */
const template = join(base, 'template');
beforeAll(async () => {
  const options = { folder: template, checkpointEveryMs: 60_000, stuckAfterMs: 60_000 };
  await (await openEmbedded(options)).close();
});

/** A folder of its own with the empty database in it. */
function folderWith(name: string): string {
  const folder = join(base, name);
  mkdirSync(folder, { mode: 0o700 });
  cpSync(template, join(folder, 'database'), { recursive: true });
  return folder;
}

function open(folder: string, over: Partial<StoreOptions> = {}) {
  return openStore({ database: { kind: 'embedded', folder }, regencies: [regency], ...over });
}

async function opened(folder: string, over: Partial<StoreOptions> = {}): Promise<Store> {
  const answer = await open(folder, over);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

async function refusalOf(folder: string, over: Partial<StoreOptions> = {}): Promise<string> {
  const answer = await open(folder, over);
  if (answer.ok) await answer.value.close();
  return answer.ok ? 'OPENED' : answer.refusal.code;
}

describe('a store in a folder', () => {
  storeContract(() => Promise.resolve({ kind: 'embedded', folder: join(base, 'contract') }));
});

describe('the folder', () => {
  it('is made for its owner alone, and says what it does not promise', async () => {
    const folder = join(base, 'deep', 'new');
    const store = await opened(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(store.purpose).toBe('TRIAL');
    expect(store.promises.map(({ en }) => en).join(' ')).toContain('not a power cut');
    await store.close();
  });

  it('is refused when others may look into it', async () => {
    const folder = folderWith('wide');
    for (const mode of [0o755, 0o750, 0o701, 0o770]) {
      chmodSync(folder, mode);
      expect(await refusalOf(folder)).toBe('FOLDER_TOO_WIDE');
    }
    chmodSync(folder, 0o700);
    expect(await refusalOf(folder)).toBe('OPENED');
  });

  it('is refused when it cannot be made', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    expect(await refusalOf(join(file, 'store'))).toBe('FOLDER_NOT_USABLE');
  });

  it('is refused when what is in it is no database', async () => {
    const folder = join(base, 'damaged');
    mkdirSync(join(folder, 'database'), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '18\n');
    chmodSync(folder, 0o700);
    expect(await refusalOf(folder)).toBe('DATABASE_DAMAGED');
  });

  it('that is damaged is mended from a copy only where there is one', async () => {
    const folder = join(base, 'no-copy');
    mkdirSync(join(folder, 'database'), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '18\n');
    const nextStep = async () => {
      const answer = await open(folder);
      return answer.ok ? 'OPENED' : answer.refusal.nextStep.en;
    };
    expect(await nextStep()).not.toContain('copies');
    mkdirSync(join(folder, 'copies', '0001-tables-1'), { recursive: true });
    expect(await nextStep()).toContain('copies');
  });

  it.runIf(isAllowed(readOnlyView(base)))(
    'that cannot be written to is told so, and not that it is damaged',
    async () => {
      const folder = folderWith('read-only');
      for (const part of [folder, join(folder, 'database')]) {
        const reader = startUnder(readOnlyView(part), 'writer', folder, 'hold');
        await reader.ended();
        expect(reader.lines).toEqual(['FOLDER_NOT_USABLE']);
      }
    },
  );

  it('keeps what was written through a close, with its purpose', async () => {
    const folder = folderWith('again');
    const first = await opened(folder, { purpose: 'RECORDS' });
    const command = record({ suspicion });
    const made = request(panwascam, command);
    await first.execute(made);
    const story = request(panwascam, record(), { fictional: true });
    expect(await first.execute(story)).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } });
    await first.close();
    expect(await refusalOf(folder, { purpose: 'TRIAL' })).toBe('OTHER_PURPOSE');
    const second = await opened(folder);
    expect(second.purpose).toBe('RECORDS');
    await expect(second.clearTrial()).rejects.toThrow('only a trial');
    expect((await second.record(scope, command.recordId, {}))?.record.version).toBe(1);
    expect(await second.execute(made)).toMatchObject({ ok: true, value: { replayed: true } });
    expect(await second.execute(request(panwascam, record()))).toMatchObject({ ok: true });
    await second.close();
  });

  it('is one process wide: a second store is refused, by another name of the folder too', async () => {
    const folder = folderWith('one');
    const alias = join(base, 'alias');
    const store = await opened(folder);
    symlinkSync(folder, alias);
    expect(await refusalOf(folder)).toBe('LOCKED');
    expect(await refusalOf(alias)).toBe('LOCKED');
    await store.close();
    expect(await refusalOf(alias)).toBe('OPENED');
  });

  it('is closed once; what comes later is told so', async () => {
    const store = await opened(folderWith('closed'));
    await store.close();
    await store.close();
    await expect(store.overview(scope, '2024-01-01' as never)).rejects.toMatchObject({ code: 'CLOSED' });
  });
});

describe('a process that is killed', () => {
  it('loses nothing it acknowledged and leaves the folder free, 5 times', async () => {
    const folder = folderWith('killed');
    const acknowledged: string[] = [];
    for (let round = 1; round <= 5; round += 1) {
      const writer = startScript('writer', folder, 'write');
      await writer.said('DONE', 7 * round);
      await writer.kill();
      const done = writer.lines.filter((line) => line.startsWith('DONE')).map((line) => line.slice(5));
      expect(done.length, writer.lines.join('\n')).toBeGreaterThanOrEqual(7 * round);
      acknowledged.push(...done);
    }
    const store = await opened(folder);
    for (const id of acknowledged) expect((await store.record(scope, id, {}))?.record.id).toBe(id);
    const { records } = await store.overview(scope, '2024-01-10' as never);
    // A record may have been kept whose acknowledgement was killed on its way: one a round, never more.
    expect(records).toBeGreaterThanOrEqual(acknowledged.length);
    expect(records).toBeLessThanOrEqual(acknowledged.length + 5);
    await store.close();
  });

  it('holds the folder as long as it lives, and not a moment longer', async () => {
    const folder = folderWith('held');
    const holder = startScript('writer', folder, 'hold');
    await holder.said('OPEN');
    expect(await refusalOf(folder)).toBe('LOCKED');
    const second = startScript('writer', folder, 'hold');
    await second.ended();
    expect(second.lines).toEqual(['LOCKED']);
    await holder.kill();
    expect(await refusalOf(folder)).toBe('OPENED');
  });
});

describe.runIf(isAllowed(otherNetwork))('a process in another network, such as in a container', () => {
  it('and one outside do not open one folder, whoever is first', async () => {
    const folder = folderWith('shared');
    const inside = startUnder(otherNetwork, 'writer', folder, 'hold');
    await inside.said('OPEN');
    expect(inside.lines).toEqual(['OPEN']);
    expect(await refusalOf(folder)).toBe('LOCKED');
    const other = startUnder(otherNetwork, 'writer', folder, 'hold');
    await other.ended();
    expect(other.lines).toEqual(['LOCKED']);
    await inside.kill();
    const store = await opened(folder);
    const late = startUnder(otherNetwork, 'writer', folder, 'hold');
    await late.ended();
    expect(late.lines).toEqual(['LOCKED']);
    await store.close();
  });
});

it('a database that computes without an end is ended with its process, which says why', async () => {
  const blocked = startScript('blocked', join(folderWith('blocked'), 'database'));
  expect(await blocked.ended()).toBe('SIGKILL');
  expect(blocked.lines[0]).toBe('BEFORE');
  expect(blocked.lines.at(-1)).toContain('does not answer');
});
