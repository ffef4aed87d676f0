import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { refuseOpening } from '../open/store-refusal';
import type { FolderLock } from './folder-lock';
import { closed, listenAt } from './listening';
import { lockByPidFile } from './pid-file-lock';
import { lockBySocketFile } from './socket-file-lock';

/**
 * Two processes on one embedded database destroy it without an error, so the second is refused. The lock must not
 * outlive its holder, however it ends, and must never be taken from a holder that lives: no rule about its age.
 */
export async function lockFolder(folder: string, platform = process.platform): Promise<FolderLock> {
  const place = realpathSync(folder);
  if (platform === 'win32') return lockByPidFile(place);
  if (platform !== 'linux') return lockBySocketFile(place);
  const byName = await lockByName(place);
  try {
    const byFile = await lockBySocketFile(place);
    return { release: () => byFile.release().finally(byName.release) };
  } catch (cause) {
    await byName.release();
    throw cause;
  }
}

/**
 * A name in the abstract socket space of Linux is no file: the kernel frees it with the process that holds it, and lets
 * one process have it. The space belongs to one network, so a container does not see the names of its host; for that
 * there is a socket in the folder as well.
 */
async function lockByName(place: string): Promise<FolderLock> {
  const name = `\0awaslog-store-${createHash('sha256').update(place).digest('hex')}`;
  const server = await listenAt(name).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EADDRINUSE') refuseOpening('LOCKED');
    throw cause;
  });
  return { release: () => closed(server) };
}
