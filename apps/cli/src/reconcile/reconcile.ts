import { LocalTime, type CustodyFacts } from '@awaslog/domain/custody';
import { ElectionId } from '@awaslog/domain/election';
import { Item } from '@awaslog/domain/supplies';
import { readStations } from '../csv/stations';
import { UnusableInput, type Io } from '../io';
import { languageOf } from '../law/language';
import { FoundWanting } from '../outcome';
import { readNeeds } from './needs-file';
import { asTable } from './print';
import type { Report } from './report';
import { reconcileTable } from './run';
import { Scratch } from './section';

export interface ReconcileOptions {
  readonly election: string;
  readonly stations?: string;
  readonly need?: string;
  readonly asOf?: string;
  readonly tolerance?: readonly string[];
  readonly lang?: string;
  readonly json?: boolean;
}

/** Reconciles a table of statements by itself: no store is opened and nothing is recorded. */
export async function reconcileFile(file: string, options: ReconcileOptions, io: Io): Promise<void> {
  const language = languageOf(options.lang, io);
  const scratch = new Scratch();
  try {
    const stations = options.stations === undefined ? null : await readStations(options.stations, language);
    const facts: CustodyFacts = {
      election: electionOf(options.election),
      asOf: asOfOf(options.asOf),
      tolerance: toleranceOf(options.tolerance ?? []),
      stations: stations && new Map(stations.stations.map(({ code, districts }) => [code, districts])),
      needs: options.need === undefined ? null : await readNeeds(options.need),
    };
    const report = await reconcileTable({ path: file, facts, language, scratch });
    for (const row of stations?.unreadable ?? []) report.unreadable.add({ file: 'stations', ...row });
    if (options.json) await writeJson(report, io);
    else for await (const line of asTable(report, language)) io.out(line);
    if (report.discrepancies.count + report.unreadable.count > 0) throw new FoundWanting();
  } finally {
    scratch.remove();
  }
}

function electionOf(text: string): ElectionId {
  const election = ElectionId.safeParse(text);
  if (election.success) return election.data;
  throw new UnusableInput(`--election ${text} is not known; choose one of ${ElectionId.options.join(', ')}.`);
}

function asOfOf(text: string | undefined): LocalTime | null {
  if (text === undefined) return null;
  const asOf = LocalTime.safeParse(text);
  if (asOf.success) return asOf.data;
  throw new UnusableInput(`--as-of ${text} is no local day or time; write it as 2024-02-13 or 2024-02-13T18:00.`);
}

function toleranceOf(texts: readonly string[]): Partial<Record<Item, number>> {
  const tolerance: Partial<Record<Item, number>> = {};
  for (const text of texts) {
    const [name = '', pieces = ''] = text.split('=');
    const item = Item.safeParse(name);
    if (!item.success || !/^\d{1,9}$/.test(pieces)) {
      throw new UnusableInput(`--tolerance ${text} cannot be read; write an item and a number, as SEAL=5.`);
    }
    tolerance[item.data] = Number(pieces);
  }
  return tolerance;
}

/** One JSON object, written as it is read back, since its lists may be longer than memory. */
async function writeJson(report: Report, io: Io): Promise<void> {
  let first = true;
  for (const section of report.sections) {
    await io.write(`${first ? '{' : ','}${JSON.stringify(section.name)}:[`);
    for await (const text of section.text()) await io.write(text);
    await io.write(']');
    first = false;
  }
  io.out('}');
}
