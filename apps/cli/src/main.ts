import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { Io } from './io';
import { runProgram } from './program';

/** The edge: the one place where this program meets the clock, the environment and the streams. */
const io: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  write: (text) => new Promise((taken) => process.stdout.write(text, () => taken())),
  err: (text) => process.stderr.write(`${text}\n`),
  today: () => Temporal.Now.plainDateISO().toString() as CivilDate,
  env: process.env,
};

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await runProgram(process.argv.slice(2), io);
