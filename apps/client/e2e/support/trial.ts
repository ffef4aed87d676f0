import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readIncident } from '@awaslog/domain/incident';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { startGateway, type RunningGateway } from '@awaslog/gateway/server';
import { openStore, type StorePlace } from '@awaslog/store/store';
import { testRegency } from '@awaslog/test-kit/regency';
import { keysOfThisRun } from './keys';

/** The day at which the trial runs: a Monday in the weeks in which ballots are sorted. */
export const TRIAL_DAY = '2024-01-08' as CivilDate;

const client = fileURLToPath(new URL('../../dist', import.meta.url));
const cases = new URL('../../../../examples/cases.jsonl', import.meta.url);
// One key for a whole run, so that somebody who is signed in stays so when the gateway starts again.
const signInKey = randomBytes(32);
const keys = keysOfThisRun();

export interface Trial extends RunningGateway {
  /** Stops the gateway and starts it again over the same records, on the same port. */
  restart(): Promise<void>;
}

/** The real gateway over the records of the regency under test, with the client as it was built. */
export async function startTrial(place: StorePlace): Promise<Trial> {
  if (!existsSync(client)) throw new Error('The client is not built: run "npm run build" in apps/client first.');
  let running = await start(place, 0);
  const { port, url } = running;
  return {
    port,
    url,
    close: () => running.close(),
    restart: async () => {
      await running.close();
      running = await start(place, port);
    },
  };
}

async function start(place: StorePlace, port: number): Promise<RunningGateway> {
  const { regency } = testRegency();
  const opened = await openStore({ database: place, regencies: [regency], purpose: 'TRIAL', keys });
  if (!opened.ok) throw new Error(opened.refusal.message.en);
  const store = opened.value;
  await store.importIncidents(incidents());
  const gateway = await startGateway({
    regencies: [regency],
    store,
    clientFolder: client,
    now: () => new Date().toISOString() as Instant,
    trial: { today: TRIAL_DAY, signInKey },
    port,
    log: 'silent',
  });
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await store.close();
    },
  };
}

/** The press reports that come with the product; no place of theirs has to be looked up here. */
function incidents() {
  return readFileSync(cases, 'utf8')
    .trim()
    .split('\n')
    .map((row) => readIncident(JSON.parse(row), () => null))
    .flatMap((read) => (read.ok ? [read.value.incident] : []));
}
