import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Installation, type Running } from './awaslog';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
}

let installation: Installation;
let server: Running;
beforeAll(async () => {
  installation = new Installation();
  server = await installation.start();
});
afterAll(() => installation.remove());

it('the query answers what the README prints', async () => {
  const curl = blocks('sh').find((text) => text.startsWith('curl'));
  const body = /-d '([\s\S]*)'/.exec(curl ?? '')?.[1] ?? '';
  const headers = [...(curl ?? '').matchAll(/-H '([^:]+): ([^']+)'/g)].map(
    ([, name, value]) => [name, value] as [string, string],
  );
  const answer = await fetch(`${server.url}graphql`, { method: 'POST', headers: new Headers(headers), body });
  expect(await answer.json()).toEqual(JSON.parse(blocks('json')[0] ?? ''));
});

it('the command answers what the README says', () => {
  const line = blocks('sh').find((text) => text.startsWith('npx awaslog law due')) ?? '';
  const { status, stdout } = installation.call(line.trim().split(' ').slice(2));
  expect(status).toBe(0);
  expect(stdout).toContain('12 February 2024');
  expect(stdout).toContain('19 February 2024');
});

it('the TypeScript prints what its comment says', () => {
  const [code = ''] = blocks('ts');
  const folder = mkdtempSync(fileURLToPath(new URL('./readme-', import.meta.url)));
  try {
    writeFileSync(join(folder, 'example.ts'), code);
    const run = spawnSync(
      process.execPath,
      ['--conditions=@awaslog/source', '--import', 'tsx', join(folder, 'example.ts')],
      {
        cwd: join(root, 'apps/cli'),
        encoding: 'utf8',
      },
    );
    expect(run.stdout.trim()).toBe(/\/\/ (.*)\n?$/.exec(code.trim())?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('every room and file that it names is there', () => {
  const links = [...readme.matchAll(/\]\(([^)h][^)]*)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
