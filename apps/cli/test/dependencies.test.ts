import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function dependenciesOf(folder: string): string[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  ) as Manifest;
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@awaslog/'));
}

it('every direct dependency has its reason, and no reason outlives its dependency', () => {
  const rooms = ['packages', 'apps'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(kind, name)));
  const used = new Set(['.', ...rooms].flatMap(dependenciesOf));
  const told = [...readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)`\s*\| \S/gm)];
  expect(told.map(([, name]) => name).sort()).toEqual([...used].sort());
});
