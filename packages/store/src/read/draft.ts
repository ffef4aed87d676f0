/** A statement that grows: its parameters, and names for the tables in it. */
export class Draft {
  readonly #places = new Map<string, string>();
  readonly #params: unknown[] = [];
  #aliases = 0;

  get params(): readonly unknown[] {
    return this.#params;
  }

  /**
   * The place of a value in the text. Its own text never becomes part of the statement. A named value has one place
   * however often it is asked for; two values that only happen to be equal do not share one, or the same request would
   * have several texts and be planned anew.
   */
  param(value: string | boolean | readonly string[], type: string, name?: string): string {
    const known = name === undefined ? undefined : this.#places.get(name);
    if (known) return known;
    this.#params.push(value);
    const place = `$${this.#params.length}::${type}`;
    if (name !== undefined) this.#places.set(name, place);
    return place;
  }

  alias(letter: string): string {
    this.#aliases += 1;
    return `${letter}${this.#aliases}`;
  }
}

export interface Field {
  readonly name: string;
  readonly json: string;
}

export function objectOf(fields: readonly Field[]): string {
  return `json_build_object(${fields.map(({ name, json }) => `'${name}', ${json}`).join(', ')})`;
}

export function allOf(conditions: readonly string[]): string {
  return conditions.length > 0 ? conditions.join(' and ') : 'true';
}
