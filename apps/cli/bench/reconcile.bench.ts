// A regency of 20,000 statements, and many regencies in one streaming pass, reconciled as `awaslog reconcile` does. In the
// same run, interleaved, the floor: the CSV parser alone reads the same file with the same settings. It judges nothing.
// `npm run bench` in apps/cli, or with the number of regencies: 514 is the nation of 820,000 stations, 8 million rows.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { CustodyFacts } from '@awaslog/domain/custody';
import { reconcileTable } from '../src/reconcile/run';
import { Scratch } from '../src/reconcile/section';

const REGENCIES = Number(process.argv[2] ?? 40);
const ROUNDS = Number(process.argv[3] ?? 3);
const facts: CustodyFacts = { election: 'PEMILU_2024', asOf: null, tolerance: {}, stations: null, needs: null };
const say = (line: string) => process.stdout.write(`${line}\n`);
const HEADING =
  'id,act,at,by,place,counterparty,item,contest,quantity,good,faultyUsable,damaged,document,sealFrom,sealTo,sealState,note';

/** What is stated of one station from the packing of its boxes to their return; every 97th is short of a ballot. */
function rowsOf(regency: string, village: number, number: number): string[] {
  const place = `${regency}.01.${2001 + village}`;
  const [store, hall, station] = [
    `KPU:${regency}/STORE`,
    `PPS:${place}`,
    `TPS:${place}/${String(number).padStart(3, '0')}`,
  ];
  const id = `${regency}-${village}-${number}`;
  const arrived = (village * 10 + number) % 97 === 0 ? 249 : 250;
  const seals = `A${id}1,A${id}5`;
  const received = (item: string, pieces: number) =>
    `${id}-${item},RECEIVED,2024-02-13T16:00,OBSERVATION,${station},${hall},${item},,${pieces},,,,SJ ${id},,,,`;
  return [
    `${id}-p,PACKED,2024-02-01T10:00,OBSERVATION,${store},${station},BALLOT,PPWP,250,,,,,,,,`,
    `${id}-d,DISPATCHED,2024-02-10T08:00,CLAIM,${hall},${station},BALLOT,PPWP,250,,,,SJ ${id},${seals},,`,
    `${id}-r,RECEIVED,2024-02-13T16:00,OBSERVATION,${station},${hall},BALLOT,PPWP,${arrived},,,,SJ ${id},${seals},INTACT,`,
    received('BALLOT_BOX', 5),
    received('INK', 2),
    received('BOOTH', 4),
    `${id}-o,OPENED,2024-02-14T07:00,OBSERVATION,${station},,BALLOT,PPWP,${arrived},${arrived},0,0,,,,INTACT,`,
    `${id}-b,COUNTED,2024-02-14T07:05,OBSERVATION,${station},,BALLOT_BOX,,5,5,0,0,,,,,`,
    `${id}-t,RETURNED,2024-02-15T01:00,OBSERVATION,${station},${hall},BALLOT_BOX,,5,,,,KB ${id},,,,`,
    `${id}-u,RECEIVED,2024-02-15T02:00,OBSERVATION,${hall},${station},BALLOT_BOX,,5,,,,KB ${id},,,INTACT,`,
  ];
}

/** Writes a table grouped by regency; answers how many statements it has. */
async function fill(path: string, regencies: number, stations: number): Promise<number> {
  const out = createWriteStream(path);
  let rows = 0;
  out.write(`${HEADING}\n`);
  for (let regency = 0; regency < regencies; regency += 1) {
    const code = `${11 + Math.floor(regency / 90)}.${String((regency % 90) + 10)}`;
    for (let station = 0; station < stations; station += 1) {
      const given = rowsOf(code, Math.floor(station / 10), (station % 10) + 1);
      rows += given.length;
      if (!out.write(`${given.join('\n')}\n`)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'finish');
  return rows;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/** The parser with the settings of the program, row by row into nothing. */
async function parserAlone(path: string): Promise<void> {
  const parser = createReadStream(path, { highWaterMark: 256 * 1024 }).pipe(
    parse({ bom: true, delimiter: ',', relax_column_count: true, relax_quotes: true }),
  );
  parser.on('data', () => undefined);
  await once(parser, 'end');
}

async function reconcileOnce(path: string): Promise<void> {
  const scratch = new Scratch();
  try {
    const report = await reconcileTable({ path, facts, language: 'en', scratch });
    if (report.unreadable.count > 0) throw new Error('the bench has written a row that cannot be read');
  } finally {
    scratch.remove();
  }
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function measure(name: string, path: string, rows: number): Promise<void> {
  const [floor, own]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await timed(() => parserAlone(path)));
    own.push(await timed(() => reconcileOnce(path)));
  }
  const [alone, whole] = [median(floor), median(own)];
  say(`${name}: ${rows.toLocaleString('en')} statements, ${Math.round(statSync(path).size / 1e6)} MB`);
  say(`  reconciled in ${whole.toFixed(2)} s, ${Math.round(rows / whole).toLocaleString('en')} a second`);
  say(`  the parser alone ${alone.toFixed(2)} s; the share of its rate ${(alone / whole).toFixed(2)}`);
  say(`  memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

const folder = mkdtempSync(join(tmpdir(), 'awaslog-bench-'));
try {
  const [one, many] = [join(folder, 'one.csv'), join(folder, 'many.csv')];
  await measure('one regency', one, await fill(one, 1, 2000));
  await measure(`${REGENCIES} regencies`, many, await fill(many, REGENCIES, 1595));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
