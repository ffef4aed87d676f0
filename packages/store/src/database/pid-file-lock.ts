import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOpening } from '../open/store-refusal';
import type { FolderLock } from './folder-lock';

/** Where there are no sockets in folders a file names the holder, and a file whose holder is gone is taken over. */
export function lockByPidFile(place: string): FolderLock {
  const file = join(place, 'lock.pid');
  if (!claims(file)) {
    if (isAlive(holderOf(file))) refuseOpening('LOCKED');
    removeDead(file);
    if (!claims(file)) refuseOpening('LOCKED');
  }
  return { release: () => Promise.resolve(rmSync(file, { force: true })) };
}

/** Another process may have taken the file over since it was read: what is moved away is read again, and put back. */
function removeDead(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw cause;
  }
  if (isAlive(holderOf(aside))) {
    renameSync(aside, file);
    refuseOpening('LOCKED');
  }
  rmSync(aside, { force: true });
}

function claims(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** NaN while another process is between making its file and writing into it; that process lives. */
function holderOf(file: string): number {
  return Number.parseInt(readFileSync(file, 'utf8'), 10);
}

function isAlive(pid: number): boolean {
  if (Number.isNaN(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
