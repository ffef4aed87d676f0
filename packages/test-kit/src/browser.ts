import { chromium, type Browser } from 'playwright-core';
import { downloadWithPlaywright, installFromDebian } from './browser/install';
import { executable, installedBrowser } from './browser/places';

/**
 * The path of a Chromium: the one that `CHROMIUM_PATH` names, else one that is on the machine, else one that is
 * installed now. When there is none to be had it fails with a sentence; a browser test is never skipped.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (executable(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names ${named}, which cannot be run. Name a Chromium, or unset it to have one found.`,
    );
  }
  for (const provide of [() => undefined, installFromDebian, downloadWithPlaywright]) {
    provide();
    const found = installedBrowser();
    if (found) return found;
  }
  throw new Error(
    'The browser tests need Chromium, and none was found or could be installed. Install one ' +
      '(Debian: apt-get install chromium; anywhere: npx playwright-core install --with-deps chromium), ' +
      'or set CHROMIUM_PATH to one that is there.',
  );
}

/** What keeps the browser from talking to anybody but the page under test. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts a headless browser; close it with `close()`. */
export async function launch(): Promise<Browser> {
  // Chromium's sandbox cannot be set up by root; for everybody else it stays on.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: [...asRoot, ...QUIET] });
}
