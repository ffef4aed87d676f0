import { createHash } from 'node:crypto';

const MOST_NAMES = 500;
const MOST_SEEN = 5_000;

/**
 * Gives a statement a name, so that each connection of PostgreSQL plans it once. Only a text that comes again is named,
 * and only so many: requests have many shapes, and a connection keeps every named statement until it closes.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();

  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size >= MOST_NAMES) return undefined;
    if (!this.#seen.delete(text)) {
      if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
      this.#seen.add(text);
      return undefined;
    }
    const name = `awaslog_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.#names.set(text, name);
    return name;
  }
}
