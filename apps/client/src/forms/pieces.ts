import type { Language } from '../language/language';

/** How thousands are grouped when a person writes a figure: `1.234` in Indonesian, `1,234` in English. */
const grouped: Readonly<Record<Language, RegExp>> = { id: /^\d{1,3}(\.\d{3})+$/, en: /^\d{1,3}(,\d{3})+$/ };

/**
 * What a person wrote as a number of pieces; nothing written is no figure, which is not zero. What cannot be read is
 * not a number, so that the domain's own rule says what is wrong with it.
 */
export function piecesOf(written: string, language: Language): number | null {
  const text = written.replace(/[\s\u00a0]/g, '');
  if (text === '') return null;
  if (grouped[language].test(text)) return Number(text.replace(/[.,]/g, ''));
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
