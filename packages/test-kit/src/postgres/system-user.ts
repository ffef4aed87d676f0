import { execFileSync } from 'node:child_process';
import { chownSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries';

/** Under whom the server runs; empty when that is whoever runs the tests. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root. Root's tests run it as a user that every machine already has, so that none is
 * added to the host.
 */
export function systemUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // This machine has no such user.
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root, and neither "postgres" nor "nobody" is a user here. Add one of them.',
  );
}

function idOf(flag: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

/**
 * The binaries as that user can run them. A project in root's home cannot be entered by anybody else; the server is
 * then copied into its own temporary directory.
 */
export function runnableBy(user: SystemUser, binaries: PostgresBinaries, directory: string): string {
  if (user.uid === undefined || runs(binaries.home, user)) return binaries.home;
  const copy = join(directory, 'server');
  cpSync(binaries.home, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function runs(home: string, user: SystemUser): boolean {
  try {
    execFileSync(join(home, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function giveTo(user: SystemUser, path: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}
