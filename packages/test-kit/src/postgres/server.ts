import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './binaries';
import { giveTo, runnableBy, systemUser, type SystemUser } from './system-user';

/** A running server that nobody else uses. */
export interface RunningServer {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Where its data is; only this server can say the same. */
  readonly dataDirectory: string;
  stop(): Promise<void>;
}

const STARTS_WITHIN_MS = 60_000;
const ATTEMPTS = 3;

/**
 * The server is the child of a small shell that waits for the end of its input. The input ends when the tests end,
 * also when they are killed, and the shell then stops its server and removes its data: nothing outlives the tests.
 */
const KEEPER =
  'directory=$1; shift; "$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf -- "$directory"';

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  // The data is thrown away, so nothing is gained by waiting for the disk.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** Another program may take the free port between the asking and the starting; a new attempt then takes another. */
export async function runServer(): Promise<RunningServer> {
  let lastWords = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await attemptServer();
    if (typeof answer !== 'string') return answer;
    lastWords = answer;
  }
  throw new Error(`The test database did not start. Its last words: ${lastWords.trim() || '(none)'}`);
}

/** A running server, or what it said instead of running. */
async function attemptServer(): Promise<RunningServer | string> {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'awaslog-postgres-'));
  try {
    const owner = systemUser();
    giveTo(owner, directory);
    const home = runnableBy(owner, findPostgres(), directory);
    const cluster = initialise(home, directory, owner);
    const port = await freePort();
    const keeper = spawnServer(home, directory, owner, { ...cluster, port });
    const answer = await readiness(keeper);
    const stop = () => stopKeeper(keeper, directory);
    if (answer.ready) {
      letGo(keeper);
      return { ...cluster, port, stop };
    }
    await stop();
    return answer.log;
  } catch (cause) {
    rmSync(directory, { recursive: true, force: true });
    throw cause;
  }
}

type Cluster = Pick<RunningServer, 'user' | 'password' | 'dataDirectory'>;

function initialise(home: string, directory: string, owner: SystemUser): Cluster {
  const cluster = {
    user: 'awaslog',
    password: randomBytes(18).toString('hex'),
    dataDirectory: join(directory, 'data'),
  };
  const passwordFile = join(directory, 'password');
  mkdirSync(cluster.dataDirectory, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  giveTo(owner, cluster.dataDirectory);
  giveTo(owner, passwordFile);
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync', `--username=${cluster.user}`];
  try {
    execFileSync(
      join(home, 'bin', 'initdb'),
      [`--pgdata=${cluster.dataDirectory}`, `--pwfile=${passwordFile}`, ...flags],
      { ...owner, cwd: directory, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } catch (cause) {
    throw new Error(`The data directory of the test database could not be made: ${String(cause)}`, { cause });
  }
  rmSync(passwordFile);
  return cluster;
}

function spawnServer(home: string, directory: string, owner: SystemUser, cluster: Cluster & { port: number }) {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [join(home, 'bin', 'postgres'), '-D', cluster.dataDirectory, '-p', String(cluster.port), ...settings];
  return spawn('/bin/sh', ['-c', KEEPER, 'awaslog-postgres', directory, ...server], {
    ...owner,
    cwd: directory,
    env: cleanEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe'],
    // An interrupt at the keyboard goes to the whole group; the tests must be able to finish with their database first.
    detached: true,
  });
}

function readiness(keeper: ChildProcess): Promise<{ ready: boolean; log: string }> {
  let log = '';
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ready: false, log: `${log}\n(no answer in time)` }), STARTS_WITHIN_MS);
    const settle = (ready: boolean) => {
      clearTimeout(timer);
      resolve({ ready, log });
    };
    keeper.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) settle(true);
      if (log.includes('FATAL:') || log.includes('database system is shut down')) settle(false);
    });
    keeper.once('error', (cause) => {
      log += String(cause);
      settle(false);
    });
    keeper.once('exit', () => settle(false));
  });
}

/** A program that forgets to stop its server can still end; its end stops the server. */
function letGo(keeper: ChildProcess): void {
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stderr]) (stream as Socket | null)?.unref();
}

async function stopKeeper(keeper: ChildProcess, directory: string): Promise<void> {
  if (keeper.exitCode === null && keeper.signalCode === null) {
    keeper.ref();
    await new Promise<void>((resolve) => {
      keeper.once('exit', () => resolve());
      keeper.stdin?.end();
    });
  }
  rmSync(directory, { recursive: true, force: true });
}

/** Settings of the caller's own database client must not reach the server or its tools. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No free port on the loopback interface'));
      });
    });
  });
}
