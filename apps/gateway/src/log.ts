import { pino, type DestinationStream, type Logger } from 'pino';

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** What the gateway writes down: routes, statuses, times and causes; no text of an operation and no value of it. */
export function newLog(level: LogLevel, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, redact: ['*.authorization', '*.token'] }, to);
}
