import * as glossary from '@awaslog/domain/glossary';
import * as stage from '@awaslog/domain/stage';
import * as supplies from '@awaslog/domain/supplies';
import * as civilDate from '@awaslog/law/civil-date';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** The README's example, run: each literal behind an expression must hold. */
test('the example in the README is true', () => {
  const body = code
    .replace(/^import .*$/gm, '')
    .replace(/^(\S.*); \/\/ (.*)$/gm, (_, expression: string, value: string) => `check(${expression}, ${value});`);
  const scope = { ...civilDate, ...glossary, ...stage, ...supplies };
  let checked = 0;
  const check = (actual: unknown, expected: unknown) => {
    checked += 1;
    expect(actual).toEqual(expected);
  };
  new Function('check', ...Object.keys(scope), body)(check, ...Object.values(scope));
  expect(checked).toBe(6);
});
