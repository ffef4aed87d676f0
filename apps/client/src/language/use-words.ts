import type { CodeOf, Concept } from '@awaslog/domain/glossary';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsOf, type Formats } from './formats';
import { labelOf, optionsOf, type Option } from './labels';
import type { Language } from './language';

export interface Words extends Formats {
  readonly language: Language;
  readonly label: <Name extends Concept>(concept: Name, code: CodeOf<Name>) => string;
  readonly options: <Name extends Concept>(concept: Name) => readonly Option<CodeOf<Name>>[];
}

/** Labels, dates and figures in one language. */
export function wordsOf(language: Language): Words {
  return {
    language,
    ...formatsOf(language),
    label: (concept, code) => labelOf(language, concept, code),
    options: (concept) => optionsOf(language, concept),
  };
}

/** Labels, dates and figures in the reader's language; sentences come from `useTranslation`. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  return useMemo(() => wordsOf(language), [language]);
}
