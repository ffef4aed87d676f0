import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Text } from '@awaslog/law/result';
import { KeyRefused } from '../open/store-refusal';
import type { StoreNotice } from '../open/store-options';
import type { KeyRing, RegencyKey } from '../ports';
import { KEY_BYTES, regencyKeyOf } from './regency-key';

const OTHERS = 0o077;
const CURRENT = 'current.key';

export interface FileKeyRingOptions {
  /** Told when a key was made, which somebody must now copy. */
  readonly log?: (notice: StoreNotice) => void;
}

const newKey: Text = {
  id: 'Kunci baru untuk menyegel identitas orang dibuat. Simpan salinannya terpisah dari cadangan basis data: tanpa kunci itu, identitas yang disegel tidak dapat dibuka lagi.',
  en: 'A new key for sealing the identities of people was made. Keep a copy of it apart from the backups of the database: without it, what it sealed cannot be opened any more.',
};

/**
 * Keys as files of 32 random bytes: `<folder>/<regency>/current.key`, and beside it, under any other name that ends in
 * `.key`, those that were current once. The folder belongs outside the database and its copies. A key is made when the
 * first person of a regency is kept; a file that is there is never written to.
 */
export function fileKeyRing(path: string, { log }: FileKeyRingOptions = {}): KeyRing {
  const folder = resolve(path);
  return {
    current: async (regency) => {
      const place = join(folder, regency);
      const made = await readKey(folder, place, CURRENT);
      if (made) return made;
      if (await usable(() => makeKey(folder, place))) log?.({ level: 'INFO', text: newKey });
      const key = await readKey(folder, place, CURRENT);
      if (!key) throw new KeyRefused('KEYS_NOT_USABLE');
      return key;
    },
    byId: async (regency, id) => {
      const place = join(folder, regency);
      const names = (await usable(() => ifThere(readdir(place)))) ?? [];
      let failure: unknown = null;
      for (const name of names.filter((one) => one.endsWith('.key'))) {
        try {
          const key = await readKey(folder, place, name);
          if (key?.id === id) return key;
        } catch (cause) {
          // It may be the one that is looked for, or another, which does no harm then.
          failure ??= cause;
        }
      }
      if (failure) throw failure;
      return null;
    },
  };
}

/** The key in a file; null where there is no such file. */
async function readKey(folder: string, place: string, name: string): Promise<RegencyKey | null> {
  const file = join(place, name);
  const bytes = await usable(() => ifThere(readFile(file)));
  if (!bytes) return null;
  await usable(() => requirePrivate(folder, place, file));
  if (bytes.length !== KEY_BYTES) throw new KeyRefused('KEY_DAMAGED');
  const key = await regencyKeyOf(bytes);
  bytes.fill(0);
  return key;
}

/** Windows has no such modes; there a file is as private as its folder. */
async function requirePrivate(...paths: readonly string[]): Promise<void> {
  if (process.platform === 'win32') return;
  const modes = await Promise.all(paths.map(async (path) => (await stat(path)).mode));
  if (modes.some((mode) => (mode & OTHERS) !== 0)) throw new KeyRefused('KEYS_TOO_WIDE');
}

/**
 * Makes the current key, and answers whether it was this call that made it. It is written aside and then given its name,
 * which fails where there is one already: of two processes one makes the key, and none ever sees half of it. It is on
 * the disk before anything is sealed under it.
 */
async function makeKey(folder: string, place: string): Promise<boolean> {
  const firstMade = await mkdir(place, { recursive: true, mode: 0o700 });
  await requirePrivate(folder, place);
  const aside = join(place, `${CURRENT}.${process.pid}.${randomBytes(6).toString('hex')}`);
  try {
    await writeNew(aside, randomBytes(KEY_BYTES));
    await link(aside, join(place, CURRENT));
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    await rm(aside, { force: true });
    for (const path of upTo(place, firstMade)) await syncFolder(path);
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The folder, and those above it up to the one in which the first of them was made. */
function upTo(place: string, firstMade: string | undefined): string[] {
  const paths = [place];
  const last = firstMade === undefined ? place : dirname(firstMade);
  for (let path = place; path !== last && path !== dirname(path);) paths.push((path = dirname(path)));
  return paths;
}

/** A name is on the disk only with the folder that holds it; Windows cannot be told so, and does it by itself. */
async function syncFolder(place: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(place, 'r');
  await folder.sync().finally(() => folder.close());
}

/** What is read, or null where it is not there. */
async function ifThere<Value>(reading: Promise<Value>): Promise<Value | null> {
  return reading.catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
}

/** What the file system refuses, in our words: a path may tell more than it should. */
async function usable<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    if (typeof (cause as NodeJS.ErrnoException).syscall === 'string') throw new KeyRefused('KEYS_NOT_USABLE');
    throw cause;
  }
}
