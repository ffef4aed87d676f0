import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '@awaslog/test-kit/browser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from './trial-gateway';

/** The client as it is, built here; its generated types are there before the tests of the gateway run. */
const client = fileURLToPath(new URL('../../client', import.meta.url));

let folder: string;
let gateway: TestGateway;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'awaslog-client-'));
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { cwd: client, stdio: 'pipe' });
  gateway = await startTestGateway({ clientFolder: folder, withSamples: true, withIncidents: true });
}, 180_000);
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

it('lets the client run without styles or pictures that are written into the page', async () => {
  const policy = (await fetch(gateway.url)).headers.get('content-security-policy')!;
  expect(policy).not.toMatch(/unsafe|data:|blob:/);
  const browser = await launch();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (cause) => complaints.push(cause.message));
  for (const path of ['', 'sign-in', 'incidents', 'records']) {
    await page.goto(`${gateway.url}${path}`, { waitUntil: 'networkidle' });
    expect((await page.locator('#app').innerText()).trim(), path).not.toBe('');
  }
  await browser.close();
  expect(complaints).toEqual([]);
});

it('leaves the explorer what it needs', async () => {
  const browser = await launch();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && complaints.push(message.text()));
  await page.goto(`${gateway.url}graphql`, { waitUntil: 'networkidle' });
  await page.locator('.graphiql-container').first().waitFor();
  await browser.close();
  expect(complaints).toEqual([]);
});
