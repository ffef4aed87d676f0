import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/awaslog.js', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A data folder of its own for one test, and the command on it as a user calls it. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'awaslog-cli-'));
  readonly #running = new Set<ChildProcess>();

  get env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _, AWASLOG_REGENCY: __, ...env } = process.env;
    return { ...env, AWASLOG_DATA: join(this.folder, 'data') };
  }

  call(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: root,
      env: { ...this.env, ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** Starts the server on a free port and answers when it serves. */
  async start(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Running> {
    const child = spawn(process.execPath, [bin, 'start', '--port', '0', ...args], {
      cwd: root,
      env: { ...this.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.add(child);
    let printed = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => (printed += String(chunk)));
      child.stdout.on('data', (chunk: Buffer) => {
        printed += String(chunk);
        const address = /Client\s+(http:\S+)/.exec(printed)?.[1];
        if (address) resolve(address);
      });
      child.once('exit', (code) => reject(new Error(`start ended with ${code}: ${printed}`)));
    });
    return {
      url,
      printed: () => printed,
      kill: (signal) => ended(child, signal),
      ask: (query, variables, token) => ask(url, query, variables, token),
    };
  }

  async remove(): Promise<void> {
    await Promise.all([...this.#running].map((child) => ended(child, 'SIGKILL')));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Running {
  readonly url: string;
  printed(): string;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  ask(query: string, variables?: object, token?: string): Promise<Answer>;
}

interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(url: string, query: string, variables: object = {}, token?: string): Promise<Answer> {
  const answer = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-awaslog': '1',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}
