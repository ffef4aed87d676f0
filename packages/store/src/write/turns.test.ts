import { expect, it } from 'vitest';
import { Turns } from './turns';

/** Work that lasts until it is told to end. */
function lasting() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, work: () => ended };
}
const later = () => performance.now() + 10_000;

it('so many work at once, and the others in the order in which they came', async () => {
  const turns = new Turns(2);
  const began: number[] = [];
  const works = Array.from({ length: 5 }, lasting);
  const done = works.map(({ work }, position) =>
    turns.run(later(), () => {
      began.push(position);
      return work();
    }),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  await settle();
  expect(began).toEqual([0, 1]);
  works[1]!.end();
  await settle();
  expect(began).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  await Promise.all(done);
  expect(began).toEqual([0, 1, 2, 3, 4]);
});

it('whose turn does not come by their time is told to come again, and takes no place', async () => {
  const turns = new Turns(1);
  const first = lasting();
  const done = turns.run(later(), first.work);
  await expect(turns.run(performance.now() + 20, first.work)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  const second = turns.run(later(), () => Promise.resolve('second'));
  first.end();
  await done;
  expect(await second).toBe('second');
  expect(await turns.run(0, () => Promise.resolve('third'))).toBe('third');
});

it('a work that fails gives its place up', async () => {
  const turns = new Turns(1);
  await expect(turns.run(later(), () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  expect(await turns.run(0, () => Promise.resolve('next'))).toBe('next');
});
