import type { CustodyStatement, StatementId } from './statement';

/**
 * Takes the statements of one regency, each once. Whoever sends the same statement again changes nothing; an id that
 * comes with other content is refused, and the first stays.
 */
export class StatementIntake {
  readonly #byId = new Map<StatementId, CustodyStatement>();

  take(statement: CustodyStatement): 'TAKEN' | 'KNOWN' | 'ID_REUSED' {
    const known = this.#byId.get(statement.id);
    if (known === undefined) {
      this.#byId.set(statement.id, statement);
      return 'TAKEN';
    }
    // Both come from one schema, which gives their fields in one order.
    return JSON.stringify(known) === JSON.stringify(statement) ? 'KNOWN' : 'ID_REUSED';
  }

  get statements(): readonly CustodyStatement[] {
    return [...this.#byId.values()];
  }

  get byId(): ReadonlyMap<StatementId, CustodyStatement> {
    return this.#byId;
  }

  get size(): number {
    return this.#byId.size;
  }
}
