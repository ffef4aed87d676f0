import { appendFileSync, createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CustodyStatement } from '@awaslog/domain/custody';
import type { StatementRow } from './rows';
import type { Scratch } from './section';

const HELD = 64 * 1024;

/** Puts the statements of each regency into a file of its own, for a table that mixes them and is too long to hold. */
export class Regrouped {
  readonly #held = new Map<string, { lines: string[]; size: number }>();

  constructor(private readonly scratch: Scratch) {}

  put(regency: string, { line, statement }: StatementRow): void {
    const held = this.#held.get(regency) ?? { lines: [], size: 0 };
    const text = `${line} ${JSON.stringify(statement)}\n`;
    held.lines.push(text);
    held.size += text.length;
    this.#held.set(regency, held);
    if (held.size > HELD) this.#flush(regency, held);
  }

  async *groups(): AsyncGenerator<{ readonly regency: string; readonly rows: AsyncIterable<StatementRow> }> {
    for (const [regency, held] of this.#held) {
      this.#flush(regency, held);
      yield { regency, rows: this.#rows(regency) };
    }
  }

  #flush(regency: string, held: { lines: string[]; size: number }): void {
    appendFileSync(this.scratch.file(`statements-${regency}`), held.lines.join(''));
    held.lines = [];
    held.size = 0;
  }

  async *#rows(regency: string): AsyncGenerator<StatementRow> {
    const input = createReadStream(this.scratch.file(`statements-${regency}`), 'utf8');
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      const space = text.indexOf(' ');
      // Written above from a statement that was read, so its shape is known.
      yield { line: Number(text.slice(0, space)), statement: JSON.parse(text.slice(space + 1)) as CustodyStatement };
    }
  }
}
