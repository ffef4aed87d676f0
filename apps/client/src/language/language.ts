import type { Language } from '@awaslog/law/result';

export type { Language };

/** Indonesian first: it is the language of the law and of the people who supervise. */
export const languages = ['id', 'en'] as const satisfies readonly Language[];

const KEY = 'awaslog.language';

/** The language that the reader chose before; the browser's own wish is not asked, so that a screen is predictable. */
export function rememberedLanguage(storage: Pick<Storage, 'getItem'>): Language {
  const stored = storage.getItem(KEY);
  return languages.find((language) => language === stored) ?? 'id';
}

export function rememberLanguage(storage: Pick<Storage, 'setItem'>, language: Language): void {
  storage.setItem(KEY, language);
}

/** The locale by which the browser writes dates and figures. */
export const localeOf: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
