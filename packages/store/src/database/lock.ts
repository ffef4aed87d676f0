import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { refuseOpening } from '../open/store-refusal';

/** A folder that this process alone may open, until it releases it or ends. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Two processes on one embedded database destroy it without an error, so the second is refused. The lock must not
 * outlive its holder, however it ends, and must never be taken from a holder that lives: no rule about its age.
 */
export function lockFolder(folder: string, platform = process.platform): Promise<FolderLock> {
  const place = realpathSync(folder);
  return platform === 'linux' ? lockBySocket(place) : Promise.resolve(lockByPidFile(place));
}

/** A name in the abstract socket space of Linux is no file: the kernel frees it with the process that holds it. */
async function lockBySocket(place: string): Promise<FolderLock> {
  const name = `\0awaslog-store-${createHash('sha256').update(place).digest('hex')}`;
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(name, resolve);
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE') refuseOpening('LOCKED');
    throw cause;
  });
  server.unref();
  return { release: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Elsewhere a file names the holder, and a file whose holder is gone is taken over. */
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
