import { expect, it } from 'vitest';
import { Watchdog } from './watchdog';

const never = () => new Promise<never>(() => undefined);

it('lets work through that ends, with its value or its failure', async () => {
  const watchdog = new Watchdog(1_000, undefined);
  expect(await watchdog.watch(() => Promise.resolve(7))).toBe(7);
  await expect(watchdog.watch(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
});

it('gives up on work that never ends, tells the owner once, and takes nothing more', async () => {
  const told: string[] = [];
  const watchdog = new Watchdog(10, ({ en }) => told.push(en));
  const failures = await Promise.allSettled([watchdog.watch(never), watchdog.watch(never)]);
  expect(failures.map((one) => one.status === 'rejected' && (one.reason as { code: string }).code)).toEqual([
    'STUCK',
    'STUCK',
  ]);
  let started = false;
  const later = watchdog.watch(() => {
    started = true;
    return Promise.resolve();
  });
  await expect(later).rejects.toMatchObject({ code: 'STUCK' });
  expect(started).toBe(false);
  expect(told).toHaveLength(1);
});
