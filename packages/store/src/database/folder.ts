import { accessSync, constants, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOpening } from '../open/store-refusal';

const KEPT_COPIES = 3;
const OTHERS = 0o077;

/** Where an embedded store keeps its things: the database, and copies of it from before its tables were changed. */
export interface StoreFolder {
  readonly path: string;
  readonly database: string;
  readonly copies: string;
}

/**
 * PGlite makes its files readable for everybody, whatever the umask, so the folder around them is the protection: it is
 * made for its owner alone, and a wider one is refused.
 */
export function prepareFolder(path: string): StoreFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    refuseOpening('FOLDER_NOT_USABLE');
  }
  // Windows has no such modes; there the folder is as private as its parent.
  if (process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0) refuseOpening('FOLDER_TOO_WIDE');
  const folder = { path, database: join(path, 'database'), copies: join(path, 'copies') };
  // PGlite says of a folder that it may not write to only that it aborted, as it does of a damaged one.
  for (const part of [folder.path, folder.database])
    if (existsSync(part) && !isWritable(part)) refuseOpening('FOLDER_NOT_USABLE');
  return folder;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Copies the database as it rests, closed, before its tables change. The newest few copies are kept. */
export function copyDatabase(folder: StoreFolder, version: number): string {
  mkdirSync(folder.copies, { recursive: true, mode: 0o700 });
  const number = (copiesIn(folder).at(-1)?.number ?? 0) + 1;
  const target = join(folder.copies, `${String(number).padStart(4, '0')}-tables-${version}`);
  cpSync(folder.database, target, { recursive: true, preserveTimestamps: true });
  for (const copy of copiesIn(folder).slice(0, -KEPT_COPIES)) {
    rmSync(join(folder.copies, copy.name), { recursive: true, force: true });
  }
  return target;
}

export function hasCopies(folder: StoreFolder): boolean {
  return existsSync(folder.copies) && copiesIn(folder).length > 0;
}

function copiesIn({ copies }: StoreFolder): readonly { readonly name: string; readonly number: number }[] {
  return readdirSync(copies)
    .filter((name) => /^\d{4}-tables-\d+$/.test(name))
    .sort()
    .map((name) => ({ name, number: Number(name.slice(0, 4)) }));
}

export function hasDatabase(folder: StoreFolder): boolean {
  return existsSync(folder.database);
}
