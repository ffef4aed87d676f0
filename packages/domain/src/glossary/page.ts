import type { GlossaryEntry } from '../words';
import { codeWords, glossary } from './glossary';
import { legalTerms } from './legal-terms';
import { objectWords } from './object-words';

function line(code: string, { term, en, description, source }: GlossaryEntry): string {
  const from = source === undefined ? '' : ` (${source})`;
  return `- \`${code}\`: **${term}**, ${en}. ${description.en} _${description.id}_${from}`;
}

function section(title: string, words: Readonly<Record<string, GlossaryEntry>>): string {
  return `## ${title}\n\n${Object.entries(words)
    .map(([code, entry]) => line(code, entry))
    .join('\n')}\n`;
}

/** The glossary as a page of the documentation. */
export function glossaryPage(): string {
  return [
    '# Glossary\n',
    'Generated from `packages/domain/src/glossary`; do not edit. Each line has the code, the Indonesian term, the English\nterm, and the meaning in both languages.\n',
    section('Objects', objectWords),
    section('Legal terms', legalTerms),
    ...glossary.concepts.map((concept) => section(concept, codeWords[concept])),
  ].join('\n');
}
