import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, expect, it } from 'vitest';
// @boundaries-ignore: the settings that every room shares
import { program } from '../../../tsup.base.ts';

// Inside the package, so that the bundle finds the packages that stay outside of it.
const folder = fileURLToPath(new URL('../node_modules/.bundle', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a program in one file carries the migrations with it', async () => {
  const entry = fileURLToPath(new URL('./fixture/program.ts', import.meta.url));
  await build({ ...program({ program: entry }), outDir: folder, config: false, silent: true, sourcemap: false });
  expect(readdirSync(folder).filter((name) => !name.endsWith('.js'))).toEqual([]);
  const said = execFileSync(process.execPath, [`${folder}/program.js`], { stdio: 'pipe', encoding: 'utf8' });
  expect(said).toBe('RUNS Tanah Uji');
});
