import { randomBytes } from 'node:crypto';
import { regencyKeyOf, type KeyRing } from '@awaslog/store/store';

/** Keys that live as long as the run: people are sealed as they are elsewhere, and nothing of it stays on the disk. */
export function keysOfThisRun(): KeyRing {
  const key = regencyKeyOf(randomBytes(32));
  return { current: () => key, byId: async (_regency, id) => ((await key).id === id ? key : null) };
}
