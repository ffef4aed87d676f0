import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from './english';
import { indonesian } from './indonesian';
import type { Language } from './language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof indonesian };
  }
}

/** Both dictionaries travel with the client: a supervisor without network still has to read the screen. */
export function startI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'id',
    resources: { id: { translation: indonesian }, en: { translation: english } },
    // React escapes what it writes.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
