/** What may be written down of an error. */
export interface LoggableError {
  readonly name: string;
  readonly code?: string;
  /** Where it was thrown, innermost first. */
  readonly frames: readonly string[];
}

const FRAME = /^\s+at \S/;

/**
 * An error without its message: a library writes into it what it could not read, and that a person may have typed. Names
 * and codes are taken only where they look like some.
 */
export function loggable(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { code } = error as { code?: unknown };
  return {
    name: /^[A-Z][A-Za-z]{0,39}$/.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? { code } : {}),
    frames: framesOf(error),
  };
}

/**
 * The lines after the message, which stands before them in the stack and can have any number of lines itself. Where the
 * message was changed since, nobody knows where it ends.
 */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const lines = stack
    .slice(start + message.length)
    .split('\n')
    .slice(1);
  const last = lines.findLastIndex((line) => !FRAME.test(line));
  return lines.slice(last + 1).map((line) => line.trim());
}
