import { existsSync } from 'node:fs';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { CommandId } from '@awaslog/domain/supervision';
import type { Regency } from '@awaslog/regency/regency';
import type { Scope, Store } from '@awaslog/store/store';
import { readCases } from '../import/cases';
import type { ChosenRegency } from '../regency';
import { exampleCases } from '../root';

function wholeRegency({ code }: Regency): Scope {
  return { regency: code, territory: code, station: null };
}

export async function holdsRecords(store: Store, regency: Regency): Promise<boolean> {
  return (await store.overview(wholeRegency(regency), '2024-01-08' as CivilDate)).records > 0;
}

/** Whether the worked story is in this store: its first record is. */
export async function holdsSamples(store: Store, { regency, samples }: ChosenRegency): Promise<boolean> {
  const [first] = samples;
  return first !== undefined && (await store.record(wholeRegency(regency), first.command.recordId, {})) !== null;
}

/**
 * Fills an empty trial with the worked story and the press-reported incidents. Each act has its own key, so that a start
 * that was cut off goes on where it stopped; a trial that somebody has begun without samples is left alone.
 */
export async function fillWithSamples(store: Store, chosen: ChosenRegency): Promise<void> {
  const { regency, samples } = chosen;
  if ((await holdsRecords(store, regency)) && !(await holdsSamples(store, chosen))) return;
  const actors = new Map(regency.seats().map(({ actor }) => [actor.id, actor]));
  const versions = new Map<string, number>();
  for (const [position, { at, seat, command }] of samples.entries()) {
    const actor = actors.get(seat);
    if (!actor) throw new Error(`the sample at position ${position} is acted by a seat that the regency lacks`);
    const expectedVersion = versions.get(command.recordId) ?? null;
    const commandId = sampleKey(position);
    const request = { regency: regency.code, commandId, actor, command, expectedVersion, now: at, fictional: true };
    const done = await store.execute(request);
    if (!done.ok) throw new Error(`the sample at position ${position} is refused: ${done.refusal.code}`);
    versions.set(command.recordId, done.value.version);
  }
  if (existsSync(exampleCases)) await store.importIncidents((await readCases(exampleCases, regency)).incidents);
}

/** Keys of the story's acts, the same at every start. */
function sampleKey(position: number): CommandId {
  return `018cd000-0000-7000-8000-${String(position).padStart(12, '0')}` as CommandId;
}
