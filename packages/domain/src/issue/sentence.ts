import type { Text } from '@awaslog/law/result';

/** What a message may name: a limit, or a date in words. Never something that a person typed. */
export type MessageValue = number | Text;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Puts limits and dates into the braces of a sentence, in each language. */
export function sentence({ id, en }: Text, values: MessageValues = {}): Text {
  return { id: filled(id, 'id', values), en: filled(en, 'en', values) };
}

function filled(text: string, language: keyof Text, values: MessageValues): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? String(value) : value[language];
  });
}
