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

/**
 * Reads one row below a heading, or names every fault by its column. An empty cell is a value that nobody stated; what
 * a spreadsheet made of a number is refused and never guessed back.
 */
export function readStatementRow(
  heading: StatementHeading,
  cells: readonly string[],
): Result<CustodyStatement, readonly Issue[]> {
  if (cells.length < heading.length) return refused([issueOf('ROW_TOO_SHORT', [])]);
  if (cells.slice(heading.length).some((cell) => cell.trim() !== '')) return refused([issueOf('ROW_TOO_LONG', [])]);
  const row: Record<string, unknown> = {};
  const issues: Issue[] = [];
  heading.forEach((column, i) => {
    const cell = cells[i]!.trim();
    if (column === null || cell === '') return;
    const fault = faultOf(column, cell);
    if (fault) issues.push(issueOf(fault, [column]));
    else row[column] = numbers.has(column) ? Number(cell) : cell;
  });
  if (issues.length > 0) return refused([...issues, ...othersThan(issues, parse(CustodyStatement, row))]);
  const parsed = parse(CustodyStatement, row);
  if (!parsed.ok) return parsed;
  const across = statementIssues(parsed.value);
  return across.length > 0 ? refused(across) : parsed;
}

/** What the shape says of the other columns, so that one look at a row finds all of its faults. */
function othersThan(known: readonly Issue[], parsed: Result<unknown, readonly Issue[]>): readonly Issue[] {
  const columns = new Set(known.map(({ path }) => path[0]));
  return parsed.ok ? [] : parsed.refusal.filter(({ path }) => !columns.has(path[0]));
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
