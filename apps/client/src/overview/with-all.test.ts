import { describe, expect, it } from 'vitest';
import { withAll } from './with-all';

const part = (code: string) => ({ code });
const counted = (code: string, records: number) => ({ part: part(code), records, suspicions: 0, findings: 0 });

describe('withAll', () => {
  it('keeps the order of the parts and counts nothing where nothing is', () => {
    const rows = withAll([part('A'), part('B'), part('C')], [counted('C', 2), counted('A', 1)]);
    expect(rows.map(({ part: { code }, records }) => [code, records])).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 2],
    ]);
  });

  it('drops no count of a part that is not in the list', () => {
    expect(withAll([], [counted('X', 3)])).toHaveLength(1);
  });
});
