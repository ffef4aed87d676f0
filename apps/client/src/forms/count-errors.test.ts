import { expect, it } from 'vitest';
import { countErrors } from './count-errors';

it('counts fields, not the parts that hold them', () => {
  const wrong = { type: 'REQUIRED', message: 'x' };
  expect(countErrors({})).toBe(0);
  expect(countErrors({ substage: wrong, counts: [undefined, { item: wrong, counted: wrong }] })).toBe(3);
});
