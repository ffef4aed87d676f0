import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderMigrations } from './render-migrations';

/** Writes the migrations as a module: a program that is bundled into one file carries them along. */
const target = new URL('../src/generated/migrations.ts', import.meta.url);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(
  target,
  renderMigrations((file) => readFileSync(new URL(`../migrations/${file}`, import.meta.url), 'utf8')),
);
console.log(`wrote ${fileURLToPath(target)}`);
