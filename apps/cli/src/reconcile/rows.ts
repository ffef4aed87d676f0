import { readHeading, readStatementRow, type CustodyStatement } from '@awaslog/domain/custody';
import { issueOf } from '@awaslog/domain/issue';
import type { Language } from '@awaslog/law/result';
import { readCsv } from '../csv/read-csv';
import { unreadable, type Unreadable } from '../csv/unreadable';
import { UnusableInput } from '../io';

/** A statement with the line of the table on which it stands. */
export interface StatementRow {
  readonly line: number;
  readonly statement: CustodyStatement;
}

/** Goes through a table of statements. A row that cannot be taken is named by line and column and stops no other. */
export async function* statementRows(
  path: string,
  language: Language,
): AsyncGenerator<StatementRow | readonly Unreadable[]> {
  const { heading: cells, rows } = await readCsv(path);
  const heading = readHeading(cells);
  if (!heading.ok) {
    const faults = heading.refusal.map(({ path: [name], message }) => `${name}: ${message[language]}`);
    throw new UnusableInput(`${path}, line 1: ${faults.join(' ')}`);
  }
  for await (const row of rows) {
    if ('broken' in row) {
      yield unreadable(row.line, [issueOf('QUOTE_NOT_CLOSED', [])], language);
      continue;
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const read = readStatementRow(heading.value, row.cells);
    if (read.ok) yield { line: row.line, statement: read.value };
    else yield unreadable(row.line, read.refusal, language);
  }
}
