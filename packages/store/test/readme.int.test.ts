import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { balangan } from '@awaslog/regency-balangan/regency';
import { openStore } from '../src';

/** The README's example, run: each literal behind an expression must hold. */
it('the example in the README is true', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = code
    .replace(/^import .*$/gm, '')
    .replace(/^(\S.*); \/\/ (.*)$/gm, (_, expression: string, value: string) => `check(${expression}, ${value});`);
  let checked = 0;
  const check = (actual: unknown, expected: unknown) => {
    checked += 1;
    expect(actual).toEqual(expected);
  };
  const run = new Function('check', 'openStore', 'balangan', `return (async () => {${body}})()`) as (
    ...scope: unknown[]
  ) => Promise<void>;
  await run(check, openStore, balangan);
  expect(checked).toBe(5);
});
