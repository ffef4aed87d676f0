import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Io } from './io';

/** Where this installation keeps what it writes: `AWASLOG_DATA`, else `.awaslog` in the project. */
export interface DataFolder {
  readonly path: string;
  readonly store: string;
  readonly trialDay: string;
  readonly trialKey: string;
}

export function dataFolder(io: Pick<Io, 'env'>): DataFolder {
  const path = resolve(io.env['AWASLOG_DATA'] ?? '.awaslog');
  const inside = (name: string) => join(path, name);
  return { path, store: inside('store'), trialDay: inside('trial-day'), trialKey: inside('trial.key') };
}

/** Only its owner may look into it: records are in there, and on PGlite their files have no modes of their own. */
export function makeDataFolder(folder: DataFolder): void {
  mkdirSync(folder.path, { recursive: true, mode: 0o700 });
}

/** The key that signs trial sign-ins, made once, so that a restart does not sign everybody out. */
export function trialKey(folder: DataFolder): Buffer {
  try {
    writeFileSync(folder.trialKey, randomBytes(32), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(folder.trialKey);
}
