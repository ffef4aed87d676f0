import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { readIncident, type PlaceAsReported } from '@awaslog/domain/incident';
import { CommandId } from '@awaslog/domain/supervision';
import { openStore, type KeyRing, type Store, type StorePlace } from '@awaslog/store/store';
import { testRegency } from '@awaslog/test-kit/regency';
import { Temporal } from 'temporal-polyfill';
import { startGateway, type GatewayOptions, type RunningGateway } from '../src/server';
import { newUuid } from '../src/write/uuid';

/** The day at which trials of the tests run: samples are recent then, and the calendar is decreed. */
export const TRIAL_DAY = '2024-01-08' as CivilDate;

export function realNow(): Instant {
  return Temporal.Now.instant().toString() as Instant;
}

export interface TestGateway extends RunningGateway {
  readonly store: Store;
}

export interface TestGatewayOptions extends Partial<GatewayOptions> {
  readonly place?: StorePlace;
  /** The keys under which people are sealed; nobody is kept without them. */
  readonly keys?: KeyRing;
  readonly withSamples?: boolean;
  readonly withIncidents?: boolean;
}

/** A gateway over an empty store of the regency under test, on a free port, in a trial. */
export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const { place, keys, withSamples = false, withIncidents = false, ...given } = options;
  const { regency } = testRegency();
  const database = place ?? { kind: 'memory' };
  const opened = await openStore({ database, regencies: [regency], purpose: 'TRIAL', ...(keys ? { keys } : {}) });
  if (!opened.ok) throw new Error(opened.refusal.message.en);
  const store = opened.value;
  if (withSamples) await playSamples(store);
  if (withIncidents) await importIncidents(store);
  const trial = { today: TRIAL_DAY, signInKey: randomBytes(32) };
  const gateway = await gatewayOver(store, { trial, ...given });
  const close = async () => {
    await gateway.close();
    await store.close();
  };
  return { ...gateway, store, close };
}

/** A gateway over a store that is there already; without more it is no trial. */
export function gatewayOver(store: Store, options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
  const { regency } = testRegency();
  return startGateway({ regencies: [regency], store, now: realNow, port: 0, log: 'silent', ...options });
}

/** Plays the fictional story of the regency, act by act. */
async function playSamples(store: Store): Promise<void> {
  const { regency, samples } = testRegency();
  const versions = new Map<string, number>();
  for (const { at, seat, command } of samples) {
    const actor = regency.seats().find((one) => one.actor.id === seat)?.actor;
    if (!actor) throw new Error(`the story names a seat that nobody has: ${seat}`);
    const id = 'recordId' in command ? command.recordId : '';
    const done = await store.execute({
      regency: regency.code,
      commandId: CommandId.parse(newUuid(Temporal.Instant.from(at))),
      actor,
      command,
      expectedVersion: versions.get(id) ?? null,
      now: at,
      fictional: true,
    });
    if (!done.ok) throw new Error(`${command.command}: ${done.refusal.message.en}`);
    versions.set(done.value.id, done.value.version);
  }
}

const cases = new URL('../../../examples/cases.jsonl', import.meta.url);

async function importIncidents(store: Store): Promise<void> {
  const rows = readFileSync(cases, 'utf8').trim().split('\n');
  const { regency } = testRegency();
  // Only the places of this regency are looked up here; the others stay as they were reported.
  const areaOf = (place: PlaceAsReported) => (place.regency.includes(regency.name) ? regency.code : null);
  const read = rows.map((row) => readIncident(JSON.parse(row), areaOf));
  await store.importIncidents(read.flatMap((one) => (one.ok ? [one.value.incident] : [])));
}
