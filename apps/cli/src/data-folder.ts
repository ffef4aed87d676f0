import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnusableInput, type Io } from './io';

const KEY_BYTES = 32;

/** Where this installation keeps what it writes: `AWASLOG_DATA`, else `.awaslog` in the project. */
export interface DataFolder {
  readonly path: string;
  readonly store: string;
  readonly trialDay: string;
  readonly trialKey: string;
  /** Keys that seal identities, outside the store and its copies. */
  readonly keys: string;
}

export function dataFolder(io: Pick<Io, 'env'>): DataFolder {
  const path = resolve(io.env['AWASLOG_DATA'] ?? '.awaslog');
  const inside = (name: string) => join(path, name);
  return {
    path,
    store: inside('store'),
    trialDay: inside('trial-day'),
    trialKey: inside('trial.key'),
    keys: inside('keys'),
  };
}

/**
 * Only its owner may look into it: records are in there, and whoever could write there could plant the key of the trial's
 * sign-in. Windows has no such modes; there the folder is as private as its parent.
 */
export function makeDataFolder(folder: DataFolder): void {
  try {
    mkdirSync(folder.path, { recursive: true, mode: 0o700 });
  } catch {
    throw new UnusableInput(`${folder.path} cannot be made; set AWASLOG_DATA to a folder of this user.`);
  }
  if (process.platform !== 'win32' && (statSync(folder.path).mode & 0o077) !== 0) {
    throw new UnusableInput(`${folder.path} is open to other users of this computer; run chmod 700 on it.`);
  }
}

/**
 * The key that signs trial sign-ins, made once, so that a restart does not sign everybody out. It is written aside and
 * then given its name, so that a start that is cut off leaves no half a key.
 */
export function trialKey(folder: DataFolder): Buffer {
  if (!existsSync(folder.trialKey)) {
    const aside = `${folder.trialKey}.${process.pid}`;
    writeFileSync(aside, randomBytes(KEY_BYTES), { mode: 0o600 });
    renameSync(aside, folder.trialKey);
  }
  const key = readFileSync(folder.trialKey);
  if (key.length === KEY_BYTES) return key;
  throw new UnusableInput(`${folder.trialKey} is no key; delete it, and the next start makes a new one.`);
}
