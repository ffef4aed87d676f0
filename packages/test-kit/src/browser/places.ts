import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_AND_OTHERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

const MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Where Playwright puts a Chromium inside a version's folder, by platform and processor. */
const IN_PLAYWRIGHT_FOLDER = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

export function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium that is already on this machine, in the places where systems and Playwright put one. */
export function installedBrowser(): string | undefined {
  return [...DEBIAN_AND_OTHERS, ...MACOS, ...playwrightBrowsers()].find((path) => executable(path) && answers(path));
}

/** Some systems put a script in a browser's place that only says how to install it. */
function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function playwrightBrowsers(): readonly string[] {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  return caches.filter((cache) => cache !== undefined).flatMap((cache) => chromiumsIn(cache));
}

function chromiumsIn(cache: string): readonly string[] {
  try {
    const versions = readdirSync(cache).filter((name) => name.startsWith('chromium-'));
    const newestFirst = versions.sort().reverse();
    return newestFirst.flatMap((version) => IN_PLAYWRIGHT_FOLDER.map((inside) => join(cache, version, inside)));
  } catch {
    return [];
  }
}
