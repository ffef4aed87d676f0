import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { lockFolder } from './lock';
import { lockByPidFile } from './pid-file-lock';
import { lockBySocketFile } from './socket-file-lock';

const base = mkdtempSync(join(tmpdir(), 'awaslog-lock-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

function folder(name: string): string {
  const made = join(base, name);
  mkdirSync(made, { recursive: true });
  return made;
}

const locked = { refusal: { code: 'LOCKED' } };

/** Listens at a path as a process would that ends without a word. */
function leaveDeadSocket(path: string): void {
  spawnSync(process.execPath, [
    '-e',
    `net.createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 9))`,
  ]);
  expect(existsSync(path)).toBe(true);
}

describe.runIf(process.platform !== 'win32')('a folder', () => {
  it('has one holder', async () => {
    const place = folder('one');
    const lock = await lockFolder(place);
    await expect(lockFolder(place)).rejects.toMatchObject(locked);
    await lock.release();
    await (await lockFolder(place)).release();
  });

  it('has one holder on another system of the same kind', async () => {
    const place = folder('elsewhere');
    const lock = await lockFolder(place, 'darwin');
    await expect(lockFolder(place, 'darwin')).rejects.toMatchObject(locked);
    await lock.release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('that is held from another network, where names are not seen, is held', async () => {
    const place = folder('network');
    // What a holder in a container leaves to be seen from outside: the socket in the folder, and no name.
    const lock = await lockBySocketFile(place);
    await expect(lockFolder(place)).rejects.toMatchObject(locked);
    await lock.release();
    await (await lockFolder(place)).release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is free when its holder was killed, and nothing of it stays', async () => {
    const place = folder('killed');
    leaveDeadSocket(join(place, 'lock-00000000000000aa.sock'));
    const lock = await lockFolder(place);
    expect(readdirSync(place)).toHaveLength(1);
    await lock.release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is never held by two, however many come at once', async () => {
    const place = folder('many');
    for (let round = 0; round < 20; round += 1) {
      const came = await Promise.allSettled(Array.from({ length: 6 }, () => lockBySocketFile(place)));
      const held = came.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(held.length).toBeLessThanOrEqual(1);
      for (const one of came) if (one.status === 'rejected') expect(one.reason).toMatchObject(locked);
      await Promise.all(held.map((one) => one.release()));
    }
    await (await lockBySocketFile(place)).release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('of a path that is too long for a socket is held and freed like any other', async () => {
    const place = folder(join('long', 'a'.repeat(90), 'b'.repeat(90)));
    const lock = await lockBySocketFile(place);
    await expect(lockBySocketFile(place)).rejects.toMatchObject(locked);
    await lock.release();
    expect(readdirSync(place)).toEqual([]);
    await (await lockFolder(place)).release();
  });

  it('is not held by a file that only looks like a lock', async () => {
    const place = folder('file');
    writeFileSync(join(place, 'lock-00000000000000bb.sock'), '');
    writeFileSync(join(place, 'lock-notes.sock'), '');
    await (await lockFolder(place)).release();
    expect(readdirSync(place)).toEqual(['lock-notes.sock']);
  });
});

describe('a file with a number', () => {
  /** The id of a process that has ended. */
  const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

  it('that names a living holder is refused, and one whose holder is gone is taken over', async () => {
    const place = folder('pid');
    const file = join(place, 'lock.pid');
    const lock = lockByPidFile(place);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    expect(() => lockByPidFile(place)).toThrow();
    await lock.release();
    writeFileSync(file, String(deadProcess()));
    const second = lockByPidFile(place);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    await second.release();
  });

  it('that says nothing yet belongs to a process that is writing it', () => {
    const place = folder('unsaid');
    writeFileSync(join(place, 'lock.pid'), '');
    expect(() => lockByPidFile(place)).toThrow();
  });
});
