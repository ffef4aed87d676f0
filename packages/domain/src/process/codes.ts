import { z } from 'zod';
import type { GlossaryEntry, Words } from '../words';

/** Codes with a word for each, in one place: the enum that parses them and the glossary that explains them. */
export function codesOf<const Code extends string>(words: Words<Code>) {
  const codes = Object.keys(words) as [Code, ...Code[]];
  return { schema: z.enum(codes), words };
}

interface Worded {
  readonly words: Readonly<Record<string, GlossaryEntry>>;
}

/** The words of several lists of codes, by the name of their enum. */
export function wordsOf<Lists extends Readonly<Record<string, Worded>>>(lists: Lists) {
  return Object.fromEntries(Object.entries(lists).map(([name, { words }]) => [name, words])) as {
    readonly [Name in keyof Lists]: Lists[Name]['words'];
  };
}
