import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, it } from 'vitest';
import { lockByPidFile, lockFolder } from './lock';

const base = mkdtempSync(join(tmpdir(), 'awaslog-lock-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

it.runIf(process.platform === 'linux')('a name in the socket space has one holder', async () => {
  const lock = await lockFolder(base);
  await expect(lockFolder(base)).rejects.toMatchObject({ refusal: { code: 'LOCKED' } });
  await lock.release();
  await (await lockFolder(base)).release();
});

it('a file that names a living holder is refused, and one whose holder is gone is taken over', async () => {
  const file = join(base, 'lock.pid');
  const lock = lockByPidFile(base);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(() => lockByPidFile(base)).toThrow();
  await lock.release();
  writeFileSync(file, String(deadProcess()));
  const second = lockByPidFile(base);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  await second.release();
});

it('a file that says nothing yet belongs to a process that is writing it', () => {
  writeFileSync(join(base, 'lock.pid'), '');
  expect(() => lockByPidFile(base)).toThrow();
});
