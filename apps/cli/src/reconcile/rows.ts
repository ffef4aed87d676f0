import { readHeading, statementReader, type CustodyStatement } from '@awaslog/domain/custody';
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

/** Some rows of a table: what could be taken, and every fault of those that could not. */
export interface StatementRows {
  readonly taken: readonly StatementRow[];
  readonly faults: readonly Unreadable[];
}

/** Goes through a table of statements. A row that cannot be taken is named by line and column and stops no other. */
export async function* statementRows(path: string, language: Language): AsyncGenerator<StatementRows> {
  const { heading: cells, rows } = await readCsv(path);
  const heading = readHeading(cells);
  if (!heading.ok) {
    const faults = heading.refusal.map(({ path: [name], message }) => `${name}: ${message[language]}`);
    throw new UnusableInput(`${path}, line 1: ${faults.join(' ')}`);
  }
  const readRow = statementReader(heading.value);
  for await (const batch of rows) {
    const taken: StatementRow[] = [];
    const faults: Unreadable[] = [];
    for (const row of batch) {
      if ('broken' in row) faults.push(...unreadable(row.line, [issueOf('QUOTE_NOT_CLOSED', [])], language));
      else if (row.cells.length > 1 || row.cells[0]?.trim() !== '') {
        const read = readRow(row.cells);
        if (read.ok) taken.push({ line: row.line, statement: read.value });
        else if (row.cells.some((cell) => cell.trim() !== ''))
          faults.push(...unreadable(row.line, read.refusal, language));
      }
    }
    yield { taken, faults };
  }
}
