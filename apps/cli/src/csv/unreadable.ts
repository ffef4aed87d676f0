import type { Issue } from '@awaslog/domain/issue';
import type { Language } from '@awaslog/law/result';

/** A fault of a row, by the line of the file and the column; the column is null where the whole row is meant. */
export interface Unreadable {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly reason: string;
}

export function unreadable(line: number, issues: readonly Issue[], language: Language): Unreadable[] {
  return issues.map(({ code, path, message }) => ({
    line,
    column: path[0] === undefined ? null : String(path[0]),
    code,
    reason: message[language],
  }));
}
