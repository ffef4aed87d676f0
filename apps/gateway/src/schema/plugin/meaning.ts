import type { GlossaryEntry } from '@awaslog/domain/glossary';

/** A glossary entry as a description: the Indonesian term, then what it means. */
export function meaningOf({ term, en, description }: GlossaryEntry): string {
  return term === en ? description.en : `${term}: ${description.en}`;
}
