import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, parse, type Issue } from '../issue';
import { CustodyStatement, statementIssues } from './statement';

/** The columns of a table of statements, by the name of the field. Those in the first list have to be there. */
const needed = ['id', 'act', 'at', 'by', 'place', 'item', 'quantity'] as const;
const optional = [
  'counterparty',
  'contest',
  'electoralDistrict',
  'ballotSeries',
  'good',
  'faultyUsable',
  'damaged',
  'revises',
  'intendedFor',
  'sealFrom',
  'sealTo',
  'sealState',
  'cause',
  'reason',
  'dueBy',
  'round',
  'votingDay',
  'election',
  'boxUse',
  'contentState',
  'document',
  'note',
] as const;

type Column = (typeof needed)[number] | (typeof optional)[number];

export const statementColumns: readonly Column[] = [...needed, ...optional];

const numbers: ReadonlySet<string> = new Set(['quantity', 'good', 'faultyUsable', 'damaged']);
const texts: ReadonlySet<string> = new Set([
  'id',
  'revises',
  'electoralDistrict',
  'sealFrom',
  'sealTo',
  'document',
  'note',
]);

/** A heading that was read: what stands in each column, in the order of the file. */
export type StatementHeading = readonly (Column | null)[];

/**
 * Reads the heading of a table. What lacks, what is there twice and what nobody knows is named, one issue a column; a
 * column that is not known is refused, since a slip in its name would lose what stands in it.
 */
export function readHeading(cells: readonly string[]): Result<StatementHeading, readonly Issue[]> {
  const issues: Issue[] = [];
  const columns = cells.map((cell, i) => {
    const name = cell.trim();
    // A table may end in empty columns that a spreadsheet left there.
    if (name === '') return null;
    const column = statementColumns.find((known) => known.toLowerCase() === name.toLowerCase());
    if (!column) issues.push(issueOf('UNKNOWN_COLUMN', [name]));
    else if (cells.findIndex((other) => other.trim().toLowerCase() === name.toLowerCase()) < i) {
      issues.push(issueOf('COLUMN_TWICE', [name]));
    }
    return column ?? null;
  });
  issues.push(
    ...needed.filter((column) => !columns.includes(column)).map((column) => issueOf('COLUMN_MISSING', [column])),
  );
  return issues.length > 0 ? refused(issues) : ok(columns);
}

/** Values that a column is remembered to hold; beyond it a new page is begun, so that memory stays bounded. */
const MOST_REMEMBERED = 20_000;

type Cell = Result<unknown, readonly Issue[]>;

const { shape } = CustodyStatement.unwrap();

/** What a cell that nobody filled in stands for; undefined where a field has to be filled in. */
const blank: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(shape).map(([field, schema]) => [field, schema.safeParse(undefined).data]),
);

/**
 * Reads the rows below a heading. Each distinct value of a column is judged once, by the field of the schema, since codes,
 * places and days come again and again. An empty cell is a value that nobody stated; what a spreadsheet made of a number is
 * refused and never guessed back.
 */
export function statementReader(
  heading: StatementHeading,
): (cells: readonly string[]) => Result<CustodyStatement, readonly Issue[]> {
  const columns = heading.flatMap((column, i) =>
    column === null ? [] : [{ column, i, read: rememberingReader(column), mayBeBlank: blank[column] !== undefined }],
  );
  return (cells) => {
    if (cells.length < heading.length) return refused([issueOf('ROW_TOO_SHORT', [])]);
    if (cells.length > heading.length && cells.slice(heading.length).some((cell) => cell.trim() !== '')) {
      return refused([issueOf('ROW_TOO_LONG', [])]);
    }
    // Every row has all fields in the order of the schema, as if the schema had read it.
    const row: Record<string, unknown> = { ...blank };
    let issues: Issue[] | undefined;
    for (const { column, i, read, mayBeBlank } of columns) {
      const text = cells[i]!;
      if (text === '' && mayBeBlank) continue;
      const cell = read(text);
      if (cell.ok) row[column] = cell.value;
      else (issues ??= []).push(...cell.refusal);
    }
    if (issues) return refused(issues);
    const statement = row as unknown as CustodyStatement;
    const across = statementIssues(statement);
    return across.length > 0 ? refused(across) : ok(statement);
  };
}

function rememberingReader(column: Column): (cell: string) => Cell {
  let remembered = new Map<string, Cell>();
  return (cell) => {
    // Ids and papers rarely come twice, and most of them are what the schema would leave as it is.
    if (texts.has(column) && PLAIN.test(cell)) return ok(cell);
    const before = remembered.get(cell);
    if (before) return before;
    const read = readCell(column, cell.trim());
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(cell, read);
    return read;
  };
}

/** Letters, digits and signs of any keyboard, beginning with a letter or a digit and ending without a space. */
const PLAIN = /^[0-9A-Za-z](?:[ -~]{0,57}[!-~])?$/;

function readCell(column: Column, cell: string): Cell {
  if (cell === '') return blank[column] === undefined ? refused([issueOf('REQUIRED', [column])]) : ok(blank[column]);
  const fault = faultOf(column, cell);
  if (fault) return refused([issueOf(fault, [column])]);
  const read = parse(shape[column], numbers.has(column) ? Number(cell) : cell);
  return read.ok ? read : refused(read.refusal.map(({ code }) => issueOf(code, [column])));
}

function faultOf(column: Column, cell: string): Issue['code'] | undefined {
  if (cell.includes('\uFFFD')) return 'NOT_UTF8';
  if (numbers.has(column)) return numberFault(cell);
  // A dash before a space begins an entry of a list; before anything else a spreadsheet takes it for a formula.
  return texts.has(column) && /^(?:[=+@]|-\S)/.test(cell) ? 'LOOKS_LIKE_FORMULA' : undefined;
}

function numberFault(cell: string): Issue['code'] | undefined {
  if (/^\d{1,9}$/.test(cell)) return undefined;
  if (/^\d+$/.test(cell)) return 'TOO_LARGE';
  if (/^\d[\d.,\s\u00A0']*$/.test(cell)) return 'NUMBER_WITH_SEPARATORS';
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(cell)) return 'NUMBER_WITH_EXPONENT';
  return /^[=@+]/.test(cell) ? 'LOOKS_LIKE_FORMULA' : 'NOT_A_COUNT';
}
