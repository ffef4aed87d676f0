import type { Text } from '@awaslog/law/result';

/** What a public code or object is called, and what it means. */
export interface GlossaryEntry {
  /** The Indonesian term, which is also the label of the code. */
  readonly term: string;
  readonly en: string;
  readonly description: Text;
  /** The norm or the public address that the meaning rests on. */
  readonly source?: string;
}

/** An entry for every code of a union or an enum; the compiler refuses a forgotten one. */
export type Words<Code extends string> = Readonly<Record<Code, GlossaryEntry>>;

export function entry(
  term: string,
  en: string,
  description: readonly [id: string, en: string],
  source?: string,
): GlossaryEntry {
  const [id, english] = description;
  return { term, en, description: { id, en: english }, ...(source === undefined ? {} : { source }) };
}

/** An entry of a code whose own catalogue already names and explains it. */
export function named(name: Text, description: Text, source?: string | null): GlossaryEntry {
  return entry(name.id, name.en, [description.id, description.en], source ?? undefined);
}

/** Entries for every code of a catalogue. */
export function fromCatalogue<Code extends string>(
  codes: readonly Code[],
  entryOf: (code: Code) => GlossaryEntry,
): Words<Code> {
  return Object.fromEntries(codes.map((code) => [code, entryOf(code)])) as Record<Code, GlossaryEntry>;
}
