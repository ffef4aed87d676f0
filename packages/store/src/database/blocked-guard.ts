import { Worker } from 'node:worker_threads';
import { stuck } from './watchdog';

const BEATS = 0;
const UNDER_WAY = 1;
const BEAT_MS = 500;

/**
 * Runs in a thread of its own, as text, so that a program in one bundled file has it too. It looks whether the main
 * thread still beats while a statement is under way.
 */
const guard = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { shared, limitMs, lastWords, beats, underWay } = workerData;
const state = new Int32Array(shared);
let seen = -1;
let since = Date.now();
setInterval(() => {
  const beat = Atomics.load(state, beats);
  if (beat !== seen || Atomics.load(state, underWay) === 0) {
    seen = beat;
    since = Date.now();
  } else if (Date.now() - since > limitMs) {
    writeSync(2, lastWords);
    process.kill(process.pid, 'SIGKILL');
  }
}, Math.min(1000, limitMs / 4));
`;

/** Tells the guard what the main thread does. */
export interface BlockedGuard {
  begin(): void;
  end(): void;
  stop(): Promise<void>;
}

/**
 * PGlite computes on the main thread. When its disk is full it may compute for ever, and then no timer and no signal
 * handler of this process runs again. All that can be done is to end the process from another thread: what was
 * acknowledged is safe, and a supervisor of processes can start it again.
 */
export function startBlockedGuard(limitMs: number): BlockedGuard {
  const shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const state = new Int32Array(shared);
  const lastWords = `awaslog: ${stuck.id}\nawaslog: ${stuck.en}\n`;
  const worker = new Worker(guard, {
    eval: true,
    execArgv: [],
    workerData: { shared, limitMs, lastWords, beats: BEATS, underWay: UNDER_WAY },
  });
  worker.unref();
  const beat = () => void Atomics.add(state, BEATS, 1);
  const timer = setInterval(beat, BEAT_MS);
  timer.unref();
  return {
    begin: () => {
      beat();
      Atomics.add(state, UNDER_WAY, 1);
    },
    end: () => {
      Atomics.sub(state, UNDER_WAY, 1);
      beat();
    },
    stop: async () => {
      clearInterval(timer);
      await worker.terminate();
    },
  };
}
