import { existsSync } from 'node:fs';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { startGateway, type RunningGateway } from '@awaslog/gateway/server';
import type { Store } from '@awaslog/store/store';
import { Temporal } from 'temporal-polyfill';
import { dataFolder, trialKey } from '../data-folder';
import { UnusableInput, type Io } from '../io';
import { openChosenStore } from '../open';
import { chosenRegency, type ChosenRegency } from '../regency';
import { clientFolder } from '../root';
import { banner } from './banner';
import { fillWithSamples, holdsRecords, holdsSamples } from './samples';
import { askedDay, keepDay, statedDay } from './trial-day';

export interface StartOptions {
  readonly today?: string;
  readonly empty?: boolean;
  readonly records?: boolean;
  readonly port: string;
  readonly host: string;
  readonly database?: string;
  readonly regency?: string;
}

const realNow = () => Temporal.Now.instant().toString() as Instant;

/** `awaslog start`: opens the store, fills a new trial with its samples, and serves until it is told to stop. */
export async function start(options: StartOptions, io: Io): Promise<void> {
  const port = portOf(options.port);
  const today = askedDay(options.today);
  if (options.records && (options.today !== undefined || options.empty)) {
    throw new UnusableInput('--records runs on the real clock and without samples; leave --today and --empty away.');
  }
  if (options.database !== undefined && options.database !== 'embedded') {
    throw new UnusableInput(`--database ${options.database} is none; "embedded" is, or set DATABASE_URL.`);
  }
  const chosen = await chosenRegency(options.regency, io);
  const store = await openChosenStore({
    regency: chosen.regency,
    io: options.database === 'embedded' ? withoutDatabaseUrl(io) : io,
    ...(options.records ? { purpose: 'RECORDS' as const } : {}),
  });
  try {
    const gateway = await serve(store, chosen, { ...options, port, today }, io);
    io.out(banner({ url: gateway.url, store, regency: chosen.regency }));
    await untilToldToStop();
    await gateway.close();
  } finally {
    await store.close();
  }
}

async function serve(
  store: Store,
  chosen: ChosenRegency,
  options: Omit<StartOptions, 'port' | 'today'> & { readonly port: number; readonly today: CivilDate | undefined },
  io: Io,
): Promise<RunningGateway> {
  const { regency } = chosen;
  const folder = dataFolder(io);
  const served = {
    regencies: [regency],
    store,
    now: realNow,
    host: options.host,
    port: options.port,
    ...(existsSync(clientFolder) ? { clientFolder } : {}),
  };
  if (store.purpose === 'RECORDS') {
    if (options.today !== undefined || options.empty) {
      throw new UnusableInput(
        'this store holds real records; it has no stated day and no samples. Leave --today and --empty away.',
      );
    }
    return startOn(served);
  }
  if (options.empty && (await holdsRecords(store, regency))) {
    throw new UnusableInput(
      'this trial is not empty; "awaslog reset --trial" empties it, or set AWASLOG_DATA to another folder.',
    );
  }
  if (!options.empty) await fillWithSamples(store, chosen);
  const sampleDay = (await holdsSamples(store, chosen)) ? chosen.sampleDay : undefined;
  const day = statedDay(folder, options.today, sampleDay);
  const gateway = await startOn({
    ...served,
    trial: { ...(day ? { today: day } : {}), signInKey: trialKey(folder), onDay: (next) => keepDay(folder, next) },
  });
  // Remembered only once it serves: a start that is refused leaves the trial as it was.
  if (options.today !== undefined) keepDay(folder, options.today);
  return gateway;
}

async function startOn(options: Parameters<typeof startGateway>[0]): Promise<RunningGateway> {
  try {
    return await startGateway(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new UnusableInput(`port ${options.port} is taken; choose another with --port.`);
    if (code === 'EACCES')
      throw new UnusableInput(`port ${options.port} is not for this user; choose one above 1023 with --port.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UnusableInput(`--host ${options.host} is no address of this computer.`);
    }
    throw error;
  }
}

function withoutDatabaseUrl(io: Io): Io {
  const env = { ...io.env };
  delete env['DATABASE_URL'];
  return { ...io, env };
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UnusableInput(`--port ${text} is no port; give a number from 0 to 65535 (0 takes a free one).`);
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
