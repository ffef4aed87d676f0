import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { outOfTime } from '../errors/public-error';

type Result = ExecutionResult | PromiseLike<ExecutionResult>;

/** Executes for so long and no longer: what still runs is told to stop, and the reader is answered. */
export function withDeadline(
  execute: (args: ExecutionArgs & { signal: AbortSignal }) => Result,
  args: ExecutionArgs,
  milliseconds: number,
): Result {
  const stop = new AbortController();
  const result = execute({ ...args, signal: stop.signal });
  if (!('then' in result)) return result;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ errors: [outOfTime()] });
      stop.abort();
    }, milliseconds);
    result.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (cause: unknown) => {
        clearTimeout(timer);
        reject(cause as Error);
      },
    );
  });
}
