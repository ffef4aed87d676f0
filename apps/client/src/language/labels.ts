import { codeWords, glossary, type CodeOf, type Concept } from '@awaslog/domain/glossary';
import type { Language } from './language';

/** The label of a code in one language; words for codes belong to the glossary and are never written here again. */
export function labelOf<Name extends Concept>(language: Language, concept: Name, code: CodeOf<Name>): string {
  // A newer gateway may answer a code that this client does not know yet; the code itself is better than a blank page.
  if (!Object.hasOwn(codeWords[concept], code)) return code;
  const { term, en } = glossary.code(concept, code);
  return language === 'id' ? term : en;
}

export interface Option<Code extends string> {
  readonly code: Code;
  readonly label: string;
}

/** All codes of a concept with their labels, in the order of the glossary. */
export function optionsOf<Name extends Concept>(language: Language, concept: Name): readonly Option<CodeOf<Name>>[] {
  const codes = Object.keys(codeWords[concept]) as CodeOf<Name>[];
  return codes.map((code) => ({ code, label: labelOf(language, concept, code) }));
}
