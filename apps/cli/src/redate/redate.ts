import { randomUUID } from 'node:crypto';
import { instantOfLocal, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import { pointText } from '@awaslog/law/wording';
import { Actor } from '@awaslog/domain/office';
import type { Refusal } from '@awaslog/domain/issue';
import type { CommandId } from '@awaslog/domain/supervision';
import type { Regency } from '@awaslog/regency/regency';
import type { Redating, Store } from '@awaslog/store/store';
import { Temporal } from 'temporal-polyfill';
import { dataFolder } from '../data-folder';
import { UnusableInput, type Io } from '../io';
import { columns } from '../law/table';
import { withStore } from '../open';
import { chosenRegency, type ChosenRegency } from '../regency';
import { holdsSamples } from '../start/samples';
import { askedDay, statedDay } from '../start/trial-day';

export interface RedateOptions {
  readonly apply?: boolean;
  readonly as?: string;
  readonly today?: string;
  readonly regency?: string;
  readonly json?: boolean;
}

/** Lists what moves, each with the date before and now; then, if it was asked for, applies it part by part. */
export async function redate(options: RedateOptions, io: Io): Promise<void> {
  const asked = askedDay(options.today);
  if (options.apply && options.as === undefined) {
    throw new UnusableInput(
      '--apply leaves a trace of who applied it; name the pseudonym with --as, as in sekretariat-1.',
    );
  }
  const chosen = await chosenRegency(options.regency, io);
  const actor = secretariatOf(chosen.regency, options.as ?? 'sekretariat');
  await withStore({ regency: chosen.regency, io }, async (store) => {
    const now = await nowOf(store, chosen, asked, io);
    const request = { regency: chosen.regency.code, actor, now };
    const redatings = await listed(store, request);
    io.out(options.json ? JSON.stringify({ asOf: now.slice(0, 10), cases: redatings }) : asText(redatings));
    if (!options.apply || redatings.length === 0) return;
    const commandId = randomUUID() as CommandId;
    let [redated, passedOver] = [0, 0];
    for await (const part of store.redateAll({ ...request, commandId })) {
      if (!part.ok) throw unusable(part.refusal);
      redated += part.value.redated.length;
      passedOver += part.value.passedOver.length;
      io.err(`awaslog: ${redated} of ${redatings.length} changed`);
    }
    if (passedOver > 0) {
      io.err(`awaslog: ${passedOver} changed in the meantime and were passed over; run "awaslog redate" again.`);
    }
  });
}

function secretariatOf({ code }: Regency, id: string): Actor {
  const actor = { id, office: `REGENCY:${code}`, role: 'SECRETARIAT', division: null, territory: code, station: null };
  const parsed = Actor.safeParse(actor);
  if (!parsed.success) {
    throw new UnusableInput(
      `--as ${id} is no pseudonym; small letters, digits, dot, dash and slash make one, and never a name.`,
    );
  }
  return parsed.data;
}

/** Records are read by the calendar of the real day; a trial by that of the day on which it stands, as `start` has it. */
async function nowOf(store: Store, chosen: ChosenRegency, asked: CivilDate | undefined, io: Io): Promise<Instant> {
  if (store.purpose === 'RECORDS') {
    if (asked !== undefined) throw new UnusableInput('this store holds real records; leave --today away.');
    return Temporal.Now.instant().toString() as Instant;
  }
  const sampleDay = (await holdsSamples(store, chosen)) ? chosen.sampleDay : undefined;
  const day = statedDay(dataFolder(io), asked, sampleDay);
  const noon = day && instantOfLocal(`${day}T12:00`, chosen.regency.zone);
  return noon ?? (Temporal.Now.instant().toString() as Instant);
}

async function listed(store: Store, request: Omit<Parameters<Store['redatings']>[0], 'after'>): Promise<Redating[]> {
  const found: Redating[] = [];
  for (let after: string | null = null; ;) {
    const part = await store.redatings({ ...request, after });
    if (!part.ok) throw unusable(part.refusal);
    found.push(...part.value.redatings);
    after = part.value.next;
    if (after === null) return found;
  }
}

function unusable({ message, nextStep }: Refusal): UnusableInput {
  return new UnusableInput(`${message.en} ${nextStep.en}`);
}

function asText(redatings: readonly Redating[]): string {
  if (redatings.length === 0) return 'No deadline moves: every period that runs ends as the calendar has it now.';
  const rows = redatings.flatMap(({ kind, id, number, office, clocks }) =>
    clocks.map(({ rule, before, deadline }) => [
      number ?? `${kind} ${id}`,
      office,
      rule,
      before ? dates(before) : 'not known',
      '->',
      dates(deadline),
    ]),
  );
  return [columns(rows), `${redatings.length} records and matters; nothing is changed by listing them.`].join('\n');
}

function dates({ earliest, latest }: Pick<Redating['clocks'][number]['deadline'], 'earliest' | 'latest'>): string {
  return earliest === latest ? pointText(latest).en : `${pointText(earliest).en} or ${pointText(latest).en}`;
}
