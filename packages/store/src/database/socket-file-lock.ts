import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { refuseOpening } from '../open/store-refusal';
import type { FolderLock } from './folder-lock';
import { closed, listenAt } from './listening';

const ATTEMPTS = 4;
const LONGEST_PAUSE_MS = 60;
/** The kernel keeps 104 bytes for the path of a socket on macOS and 108 on Linux, one of them for its end. */
const LONGEST_PATH = 103;

/**
 * Each process that wants the folder listens on a socket of its own in it, and looks at the others only then: of two
 * that come at once at least one sees the other. Whoever sees one that answers goes away. A socket that nobody answers
 * at has lost its process and, since no name is used twice, is removed without asking. This holds for everybody on one
 * kernel, in whatever container; not for two computers on one network drive.
 */
export async function lockBySocketFile(place: string): Promise<FolderLock> {
  const reach = reachable(place);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const mine = await stand(place, reach.path);
      if (!(await isAnotherAlive(place, reach.path, mine.name))) return mine;
      await mine.release();
      // Two that saw each other have both gone away; after pauses that differ one of them may come first.
      if (attempt === ATTEMPTS) refuseOpening('LOCKED');
      await pause(Math.random() * LONGEST_PAUSE_MS);
    }
  } finally {
    reach.forget();
  }
}

interface Standing extends FolderLock {
  readonly name: string;
}

/** A socket is bound a moment before it listens, and would pass for a dead one: it gets its name only then. */
async function stand(place: string, reach: string): Promise<Standing> {
  const name = `lock-${randomBytes(8).toString('hex')}.sock`;
  const unnamed = `${name}.new`;
  const server = await listenAt(join(reach, unnamed)).catch(refuseFolder);
  renameSync(join(place, unnamed), join(place, name));
  return {
    name,
    release: async () => {
      rmSync(join(place, name), { force: true });
      await closed(server);
    },
  };
}

const unwritable: readonly (string | undefined)[] = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'];

function refuseFolder({ code }: NodeJS.ErrnoException): never {
  return refuseOpening(unwritable.includes(code) ? 'FOLDER_NOT_USABLE' : 'FOLDER_NOT_LOCKABLE');
}

async function isAnotherAlive(place: string, reach: string, mine: string): Promise<boolean> {
  const others = readdirSync(place).filter((name) => /^lock-[0-9a-f]{16}\.sock$/.test(name) && name !== mine);
  let alive = false;
  for (const name of others) {
    if (await answers(join(reach, name))) alive = true;
    else rmSync(join(place, name), { force: true });
  }
  return alive;
}

/** Only a refused connection proves that nobody is there; whatever else goes wrong may hide a living process. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const told = (alive: boolean) => {
      socket.destroy();
      resolve(alive);
    };
    socket.once('connect', () => told(true));
    socket.once('error', ({ code }: NodeJS.ErrnoException) => told(code !== 'ECONNREFUSED' && code !== 'ENOENT'));
  });
}

/** The folder under a path that leaves room for the name of a socket: its own, or a short one that leads to it. */
function reachable(place: string): { readonly path: string; forget(): void } {
  const longestName = `lock-${'0'.repeat(16)}.sock.new`;
  if (Buffer.byteLength(join(place, longestName)) <= LONGEST_PATH) return { path: place, forget: () => undefined };
  const short = mkdtempSync(join(tmpdir(), 'awaslog-'));
  const path = join(short, 'to');
  symlinkSync(place, path);
  return { path, forget: () => rmSync(short, { recursive: true, force: true }) };
}
