import type { GlossaryEntry } from '../words';
import { custodyWords } from './custody-words';
import { incidentWords } from './incident-words';
import { handlingWords } from './handling-words';
import { lawWords } from './law-words';
import { legalTerms } from './legal-terms';
import { objectWords } from './object-words';
import { officeWords } from './office-words';
import { placeWords } from './place-words';
import { stageWords } from './stage-words';
import { suppliesWords } from './supplies-words';
import { supervisionWords } from './supervision-words';
import { violationWords } from './violation-words';

/** Every concept whose values are codes, with an entry for each code. */
export const codeWords = {
  ...placeWords,
  ...stageWords,
  ...suppliesWords,
  ...custodyWords,
  ...officeWords,
  ...supervisionWords,
  ...incidentWords,
  ...handlingWords,
  ...lawWords,
  ...violationWords,
} as const;

export type Concept = keyof typeof codeWords;
export type CodeOf<Name extends Concept> = keyof (typeof codeWords)[Name] & string;
export type ObjectName = keyof typeof objectWords | keyof typeof legalTerms;

const objects: Readonly<Record<ObjectName, GlossaryEntry>> = { ...objectWords, ...legalTerms };

/** The words of the product: labels for people, descriptions for integrators. */
export const glossary = {
  /** The entry of one code, as `glossary.code('Substage', 'RECEIPT')`. */
  code<Name extends Concept>(concept: Name, code: CodeOf<Name>): GlossaryEntry {
    const words: Readonly<Record<string, GlossaryEntry>> = codeWords[concept];
    const found = words[code];
    if (!found) throw new Error(`the glossary has no ${concept} ${code}`);
    return found;
  },
  /** The entry of an object or of a legal term, as `glossary.object('Finding')`. */
  object(name: ObjectName): GlossaryEntry {
    return objects[name];
  },
  concepts: Object.keys(codeWords) as readonly Concept[],
} as const;
