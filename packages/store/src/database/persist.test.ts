import { expect, it } from 'vitest';
import { DatabaseError } from './database-error';
import { persist } from './persist';

/** Work that fails in these ways, one after the other, and then succeeds. */
function failing(...failures: readonly Error[]) {
  const left = [...failures];
  let calls = 0;
  return {
    calls: () => calls,
    work: () => {
      calls += 1;
      const failure = left.shift();
      return failure ? Promise.reject(failure) : Promise.resolve('DONE');
    },
  };
}
const times = (n: number, state: string) => Array.from({ length: n }, () => new DatabaseError(state));

it.each([['40001'], ['40P01'], ['57P01'], ['08006'], ['CONNECTION']])('does it again after %s', async (state) => {
  const { work, calls } = failing(...times(2, state));
  expect(await persist(work)).toBe('DONE');
  expect(calls()).toBe(3);
});

it.each([['23505'], ['22P02'], ['XX000']])('does not do it again after %s', async (state) => {
  const { work, calls } = failing(...times(1, state));
  await expect(persist(work)).rejects.toMatchObject({ sqlState: state });
  expect(calls()).toBe(1);
});

it('does not try for ever, and says that the database is gone', async () => {
  const { work, calls } = failing(...times(50, 'CONNECTION'));
  await expect(persist(work)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(calls()).toBe(6);
});

it.each([['55P03'], ['57014']])('says after %s that the database is busy, and what to do', async (state) => {
  const { work, calls } = failing(...times(1, state));
  await expect(persist(work)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    text: { en: expect.stringContaining('Send it again in a moment') },
  });
  expect(calls()).toBe(1);
});

it('says that there is no room', async () => {
  const { work, calls } = failing(...times(1, '53100'));
  await expect(persist(work)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    text: { en: expect.stringContaining('room') },
  });
  expect(calls()).toBe(1);
});

it('lets a bug through', async () => {
  await expect(persist(failing(new TypeError('bug')).work)).rejects.toThrow(TypeError);
});
