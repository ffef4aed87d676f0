import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '@awaslog/test-kit/browser';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The published files, bundled as an integrator's tool would, without the condition that reads our source. */
async function bundle(source: string): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const folder = mkdtempSync(fileURLToPath(new URL('./bundle-', import.meta.url)));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, source);
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    })) as Rolldown.RolldownOutput[];
    const [chunk] = built.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
    if (!chunk) throw new Error('the bundle is empty');
    return { code: chunk.code, modules: Object.keys(chunk.modules) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('law and domain answer in a browser as they do in Node, and change no global of it', async () => {
  const { code } = await bundle(`
    import { due } from '@awaslog/law/rules';
    import { Finding } from '@awaslog/domain/finding';
    window.answer = {
      latest: due({ rule: 'FINDING_WINDOW', from: '2024-02-05' }).value.latest,
      refused: Finding.safeParse({}).success,
    };
  `);
  const page = await browser.newPage();
  const before = await page.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'Temporal') !== undefined);
  await page.addScriptTag({ type: 'module', content: code });
  await page.waitForFunction(() => 'answer' in window);
  const answer = await page.evaluate(() => (window as unknown as { answer: unknown }).answer);
  expect(answer).toEqual({ latest: '2024-02-19', refused: false });
  const after = await page.evaluate(() => Object.getOwnPropertyDescriptor(globalThis, 'Temporal') !== undefined);
  expect(after).toBe(before);
});

it('a finding brings in the law, the domain, zod and dates, and no database or server', async () => {
  const { modules } = await bundle(`export * from '@awaslog/domain/finding';`);
  const outside = modules.filter(
    (path) =>
      !/\/packages\/(law|domain)\/dist\/|\/node_modules\/(zod|temporal-polyfill|temporal-utils)\/|\/e2e\/bundle-/.test(
        path,
      ),
  );
  expect(outside.filter((path) => !path.startsWith('\0'))).toEqual([]);
  expect(modules.length).toBeGreaterThan(3);
});
