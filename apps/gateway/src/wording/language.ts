import type { Language } from '@awaslog/law/result';

const languages: readonly Language[] = ['id', 'en'];

/** The first language of the header that we speak, by its weights; else the usual one. */
export function languageOf(header: string | undefined, usual: Language): Language {
  if (!header || header.length > 256) return usual;
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { tag: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of wanted) {
    const spoken = languages.find((language) => language === (tag === 'in' ? 'id' : tag));
    if (spoken) return spoken;
  }
  return usual;
}
