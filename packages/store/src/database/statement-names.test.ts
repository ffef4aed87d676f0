import { expect, it } from 'vitest';
import { StatementNames } from './statement-names';

it('names a statement that comes again, always with the same name', () => {
  const names = new StatementNames();
  expect(names.nameOf('select 1')).toBeUndefined();
  const name = names.nameOf('select 1');
  expect(name).toMatch(/^awaslog_[0-9a-f]{24}$/);
  expect(names.nameOf('select 1')).toBe(name);
  expect(new StatementNames().nameOf('select 2')).toBeUndefined();
});

it('names so many statements and no more, so that a connection does not grow without end', () => {
  const names = new StatementNames();
  const given = new Set<string>();
  for (let n = 0; n < 20_000; n += 1) {
    for (let twice = 0; twice < 2; twice += 1) {
      const name = names.nameOf(`select ${n}`);
      if (name) given.add(name);
    }
  }
  expect(given.size).toBe(500);
});
