import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { executable } from './places';

const TEN_MINUTES = 600_000;

/** Debian's own package, where the tests may install it: it brings the libraries that a browser needs. */
export function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !executable('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: 'ignore', timeout: TEN_MINUTES } as const;
  // Two suites may come here at once; the second then waits for the first.
  const install = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium'];
  // A fresh machine has no package lists yet; on any other they need not be fetched again.
  if (spawnSync('apt-get', install, options).status === 0) return;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', install, options);
}

/** Playwright's own download, into its cache in the home directory. */
export function downloadWithPlaywright(): void {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(manifest), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: TEN_MINUTES });
}
