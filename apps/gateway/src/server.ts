import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Language } from '@awaslog/law/result';
import type { Regency } from '@awaslog/regency/regency';
import type { Store } from '@awaslog/store/store';
import { authenticateBySeat } from './auth/authenticate';
import { TrialSignIn } from './auth/trial-sign-in';
import { TrialClock } from './clock/trial-clock';
import type { Gateway } from './context';
import { loggable } from './errors/loggable';
import { createGatewayYoga } from './graphql/yoga';
import { Explorer } from './http/explorer';
import { GraphqlDoor } from './http/graphql-door';
import { listenerOf } from './http/listener';
import { isLoopback, OriginRule } from './http/origin';
import { StaticFiles } from './http/static-files';
import { newLog, type LogLevel } from './log';

export { isTrialDay } from './clock/trial-clock';
export type { LogLevel } from './log';

/** What makes a gateway a trial; without it the clock is the real one and nobody signs in by choosing a seat. */
export interface TrialOptions {
  /** The day at which the trial begins to run; the real day if left out. */
  readonly today?: CivilDate;
  /** At least 32 random bytes with which tokens are sealed; kept by the caller, so that tokens outlive a start. */
  readonly signInKey?: Uint8Array;
  /** Told of the day that somebody sets, so that it outlives a start; null for the real day. */
  readonly onDay?: (day: CivilDate | null) => void;
}

export interface GatewayOptions {
  /** The regencies that are served; a reader without a token reads as the public of the first. */
  readonly regencies: readonly Regency[];
  /** The records. It is closed by whoever opened it, after the gateway. */
  readonly store: Store;
  /** The folder of the built client. */
  readonly clientFolder?: string;
  /** The real clock. */
  readonly now: () => Instant;
  readonly trial?: TrialOptions;
  readonly host?: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The language of whoever asks for none; Indonesian if left out. */
  readonly language?: Language;
  readonly log?: LogLevel;
  /** Where the log is written; the standard error stream without it. */
  readonly logTo?: { write(line: string): void };
  /** Origins of pages that may use the gateway beside its own, such as `https://dashboard.example.go.id`. */
  readonly origins?: readonly string[];
  readonly version?: string;
}

export interface RunningGateway {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those that run end, and frees the port. */
  close(): Promise<void>;
}

const LONGEST_STOP = 10_000;

/** How long a request may take to arrive. Connections are looked at every second, or the limits hold only then. */
const patience = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
} as const;

/** Serves GraphQL, and the client where there is one, on one port. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { host = '127.0.0.1', port, regencies, store, trial, clientFolder, origins = [] } = options;
  const [first] = regencies;
  if (!first) throw new Error('a gateway serves at least one regency');
  const log = newLog(options.log ?? 'warn', options.logTo);
  const isTrial = trial !== undefined && store.purpose === 'TRIAL';
  const trialClock = isTrial ? new TrialClock(options.now, first.zone, trial.today ?? null, trial.onDay) : null;
  const key = isTrial && isLoopback(host) ? trial.signInKey : undefined;
  const gateway: Gateway = {
    store,
    regencies,
    trialClock,
    signIn: key ? new TrialSignIn(regencies, key, options.now) : null,
    now: trialClock?.now ?? options.now,
    language: options.language ?? 'id',
    version: options.version ?? '0.1.0',
  };
  const yoga = createGatewayYoga(gateway, {
    explore: isTrial,
    suggestions: isTrial,
    onUnexpected: (correlationId, cause) => log.error({ correlationId, cause: loggable(cause) }, 'unexpected'),
  });
  const listener = listenerOf({
    origin: new OriginRule(host, origins),
    graphql: new GraphqlDoor(yoga, authenticateBySeat(gateway.signIn)),
    explorer: isTrial ? new Explorer(gateway) : null,
    client: clientFolder ? new StaticFiles(clientFolder) : null,
    isReady: () => answers(store),
    log,
  });
  const server = createServer(patience, listener);
  server.maxConnections = 1_000;
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}/`, port: bound, close: () => stop(server) };
}

/** Whether the database answers; an incident that nobody has is the smallest question. */
async function answers(store: Store): Promise<boolean> {
  return store.incident('READY', {}).then(
    () => true,
    () => false,
  );
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Whoever has not ended after a while is cut off. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), LONGEST_STOP);
    server.close((cause) => {
      clearTimeout(timer);
      if (cause) reject(cause);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
