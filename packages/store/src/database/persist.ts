import { setTimeout as pause } from 'node:timers/promises';
import { busy, full, StoreError, unavailable } from '../open/store-error';
import { DatabaseError } from './database-error';

const MOST_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 50;

/**
 * Does work again when the database asks for it (two transactions in each other's way) or was gone for a moment. The
 * work must be safe to repeat: a read, or a command with its key. Pauses double and differ, so that those who were
 * stopped together do not come back together.
 */
export async function persist<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof DatabaseError)) throw cause;
      if (cause.isBusy) throw new StoreError('UNAVAILABLE', busy);
      if (cause.isFull) throw new StoreError('UNAVAILABLE', full);
      if (!cause.mayBeTriedAgain) throw cause;
      if (attempt === MOST_ATTEMPTS) throw cause.isConnectionLoss ? new StoreError('UNAVAILABLE', unavailable) : cause;
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}
