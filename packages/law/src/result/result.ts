/** What an operation that may be refused answers: a value, or the refusal as a value. `throw` is for bugs. */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refused<Refusal>(refusal: Refusal): Result<never, Refusal> {
  return { ok: false, refusal };
}

/** One sentence in both languages of the product; Indonesian is the language of record. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Text;

/** Both languages of several sentences, one after the other. */
export function sentences(parts: readonly (Text | undefined)[]): Text {
  const present = parts.filter((part) => part !== undefined);
  return { id: present.map((part) => part.id).join(' '), en: present.map((part) => part.en).join(' ') };
}
