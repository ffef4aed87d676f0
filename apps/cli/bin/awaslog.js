#!/usr/bin/env node
// The program is bundled by `npm run build:apps`. A newcomer who calls it first gets it built, once, instead of a stack.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/main.js', import.meta.url);
const root = fileURLToPath(new URL('../../..', import.meta.url));

if (!existsSync(program)) {
  process.stderr.write('awaslog: building it first; this happens once.\n');
  const built = spawnSync('npm', ['run', '--silent', 'build:apps'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    process.stderr.write(`awaslog: the build failed; run "npm ci && npm run build" in ${root}.\n`);
    process.exit(2);
  }
}
await import(program.href);
