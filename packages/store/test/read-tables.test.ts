import { expect, it } from 'vitest';
import { knownReadTables, madeReadTables, writtenOtherwise } from './fixture/read-tables';

/**
 * A store is rebuilt at opening when READ_TABLES says more than it was written by. Whoever changes an upcaster or a
 * projection has to raise it, or stores that exist keep rows that no program writes any more.
 */
it('who writes the read tables differently raises READ_TABLES', () => {
  const [known, made] = [knownReadTables(), madeReadTables()];
  const raise = 'raise READ_TABLES in src/open/take-in.ts, then run scripts/write-read-tables.ts';
  if (made.number <= known.number) expect(writtenOtherwise(known, made), raise).toEqual([]);
  expect(made, 'run scripts/write-read-tables.ts').toEqual(known);
});
