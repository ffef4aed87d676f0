import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parse, type Parser } from 'csv-parse';
import { UnusableInput } from '../io';

/** Rows are handed on as the disk gives them, many at a time: one await a row would cost more than the row. */
export type CsvRows = readonly (CsvRow | BrokenRow)[];

/** One row below the heading, on the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that cannot be told from the rows after it, since a quotation mark opens in it and never closes. */
export interface BrokenRow {
  readonly line: number;
  readonly broken: true;
}

export interface CsvFile {
  readonly heading: readonly string[];
  readonly rows: AsyncIterable<CsvRows>;
}

/** Where reading goes on: a byte of the file, and the line that begins there. */
interface From {
  readonly byte: number;
  readonly line: number;
}

const SEPARATORS = [',', ';', '\t'];
const HEAD_BYTES = 64 * 1024;
const BOM = '\uFEFF';

/**
 * Reads a table as spreadsheets save it: separated by semicolons, commas or tabs, with or without a byte order mark. It
 * holds one row at a time, so that the size of the file does not matter, and no fault of a row loses another one.
 */
export async function readCsv(path: string): Promise<CsvFile> {
  const head = await headOf(path);
  const first = head.slice(0, head.search(/\r?\n|$/)).replace(BOM, '');
  const delimiter = SEPARATORS.reduce((best, one) => (count(first, one) > count(first, best) ? one : best), ',');
  const batches = rowsOf(path, delimiter);
  const [heading, ...rest] = (await batches.next()).value ?? [];
  if (heading === undefined || 'broken' in heading || heading.cells.every((cell) => cell.trim() === '')) {
    throw new UnusableInput(`${path} has no heading; its first line names the columns.`);
  }
  return { heading: heading.cells.map((cell) => cell.trim()), rows: after(rest, batches) };
}

/** One row after the other, for a table that is short. */
export async function* each(rows: AsyncIterable<CsvRows>): AsyncGenerator<CsvRow | BrokenRow> {
  for await (const batch of rows) yield* batch;
}

async function* after(first: CsvRows, others: AsyncIterable<CsvRows>): AsyncGenerator<CsvRows> {
  if (first.length > 0) yield first;
  yield* others;
}

function count(text: string, separator: string): number {
  return text.split(separator).length;
}

async function headOf(path: string): Promise<string> {
  const file = await opened(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      throw new UnusableInput(`${path} is a spreadsheet; save it as "CSV UTF-8" first.`);
    }
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (wide || bytes[0] === 0 || bytes[1] === 0)
      throw new UnusableInput(`${path} is not UTF-8; save it as "CSV UTF-8".`);
    return bytes.toString('utf8');
  } finally {
    await file.close();
  }
}

async function opened(path: string) {
  try {
    const file = await open(path, 'r');
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnusableInput(`${path} is not there; name a CSV file.`);
    if (code === 'EACCES') throw new UnusableInput(`${path} may not be read; give yourself the right to read it.`);
    if (code !== 'EISDIR') throw error;
  }
  throw new UnusableInput(`${path} is no file; name a CSV file.`);
}

/** Goes through the file; where a quotation mark swallowed lines, it goes back to the line after it. */
async function* rowsOf(path: string, delimiter: string): AsyncGenerator<CsvRows, undefined> {
  let from: From | undefined = { byte: 0, line: 1 };
  let width: number | null = null;
  while (from) {
    const start: From = from;
    from = undefined;
    let line = start.line;
    for await (const batch of parsedFrom(path, delimiter, start)) {
      const rows: (CsvRow | BrokenRow)[] = [];
      let broken = batch === 'NOT_CLOSED';
      for (const cells of batch === 'NOT_CLOSED' ? [] : batch) {
        const lines = linesOf(cells);
        broken = width !== null && lines > 1 && swallowed(cells, width, delimiter);
        if (broken) break;
        width ??= cells.length;
        rows.push({ line, cells });
        line += lines;
      }
      if (broken) rows.push({ line, broken: true });
      if (rows.length > 0) yield rows;
      if (!broken) continue;
      from = await beginOf(path, line + 1, start);
      break;
    }
  }
  return undefined;
}

/** How many lines of the file a row takes: one, and one more for each line end inside a cell. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes('\n')) lines += count(cell, '\n') - 1;
  return lines;
}

/** Whether a row over several lines took other rows in: it has too few or too many cells, or holds a whole row in one. */
function swallowed(record: readonly string[], width: number, delimiter: string): boolean {
  if (record.length !== width) return true;
  const inner = record.flatMap((cell) => (cell.includes('\n') ? cell.split('\n').slice(1) : []));
  return width > 2 && inner.some((line) => count(line, delimiter) >= width);
}

async function* parsedFrom(
  path: string,
  delimiter: string,
  { byte }: From,
): AsyncGenerator<readonly string[][] | 'NOT_CLOSED'> {
  const file = await opened(path);
  const source = file.createReadStream({ start: byte, highWaterMark: 256 * 1024 });
  const parser = parse({
    bom: byte === 0,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    yield* batchesOf(parser);
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    yield 'NOT_CLOSED';
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** Everything that the parser has ready at a time. */
async function* batchesOf(parser: Parser): AsyncGenerator<readonly string[][]> {
  const ended = finished(parser, { writable: false }).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  for (;;) {
    const batch: string[][] = [];
    for (let parsed = parser.read(); parsed !== null; parsed = parser.read()) batch.push(parsed as string[]);
    if (batch.length > 0) yield batch;
    if (parser.readableEnded || parser.errored) break;
    await Promise.race([once(parser, 'readable'), ended]);
  }
  const end = await ended;
  if (end) throw end.error;
}

/** Where a line begins, looked for from one whose place is known; nothing where the file ends before it. */
async function beginOf(path: string, wanted: number, known: From): Promise<From | undefined> {
  const file = await opened(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    let { line } = known;
    for (let at = known.byte; ;) {
      const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, at);
      if (bytesRead === 0) return undefined;
      const read = buffer.subarray(0, bytesRead);
      for (let end = read.indexOf(0x0a); end >= 0; end = read.indexOf(0x0a, end + 1)) {
        line += 1;
        if (line === wanted) return { byte: at + end + 1, line };
      }
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}
