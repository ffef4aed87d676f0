import { open } from 'node:fs/promises';
import { parse, type Info } from 'csv-parse';
import { UnusableInput } from '../io';

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
  readonly rows: AsyncIterable<CsvRow | BrokenRow>;
}

/** Where reading goes on: a byte of the file, and the line that begins there. */
interface From {
  readonly byte: number;
  readonly line: number;
}

interface Parsed {
  readonly info: Info;
  readonly record: string[];
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
  const rows = rowsOf(path, delimiter);
  const heading = await rows.next();
  if (heading.done || 'broken' in heading.value || heading.value.cells.every((cell) => cell.trim() === '')) {
    throw new UnusableInput(`${path} has no heading; its first line names the columns.`);
  }
  return { heading: heading.value.cells.map((cell) => cell.trim()), rows };
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
    if (wide || bytes[0] === 0 || bytes[1] === 0) throw new UnusableInput(`${path} is not UTF-8; save it as "CSV UTF-8".`);
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
async function* rowsOf(path: string, delimiter: string): AsyncGenerator<CsvRow | BrokenRow, undefined> {
  let from: From | undefined = { byte: 0, line: 1 };
  let width: number | null = null;
  while (from) {
    const start: From = from;
    from = undefined;
    let last: From = start;
    for await (const read of parsedFrom(path, delimiter, start)) {
      if (read === 'NOT_CLOSED') {
        yield { line: last.line, broken: true };
        from = await lineAfter(path, last);
        break;
      }
      const { info, record } = read;
      const next: From = { byte: start.byte + info.bytes, line: start.line + info.lines };
      if (width !== null && next.line - last.line > 1 && swallowed(record, width, delimiter)) {
        yield { line: last.line, broken: true };
        from = await lineAfter(path, last);
        break;
      }
      width ??= record.length;
      yield { line: last.line, cells: record };
      last = next;
    }
  }
  return undefined;
}

/** Whether a row over several lines took other rows in: it has too few or too many cells, or holds a whole row in one. */
function swallowed(record: readonly string[], width: number, delimiter: string): boolean {
  if (record.length !== width) return true;
  const inner = record.flatMap((cell) => (cell.includes('\n') ? cell.split('\n').slice(1) : []));
  return width > 2 && inner.some((line) => count(line, delimiter) >= width);
}

async function* parsedFrom(path: string, delimiter: string, { byte }: From): AsyncGenerator<Parsed | 'NOT_CLOSED'> {
  const file = await opened(path);
  const source = file.createReadStream({ start: byte, highWaterMark: 256 * 1024 });
  const parser = parse({
    bom: byte === 0,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const parsed of parser) yield parsed as Parsed;
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    yield 'NOT_CLOSED';
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** Where the line after this one begins; nothing where it was the last. */
async function lineAfter(path: string, { byte, line }: From): Promise<From | undefined> {
  const file = await opened(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    for (let at = byte; ;) {
      const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, at);
      if (bytesRead === 0) return undefined;
      const end = buffer.subarray(0, bytesRead).indexOf(0x0a);
      if (end >= 0) return { byte: at + end + 1, line: line + 1 };
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}
