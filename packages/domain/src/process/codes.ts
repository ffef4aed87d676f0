import { z } from 'zod';
import type { Words } from '../words';

/** Codes with a word for each, in one place: the enum that parses them and the glossary that explains them. */
export function codesOf<const Code extends string>(words: Words<Code>) {
  const codes = Object.keys(words) as [Code, ...Code[]];
  return { schema: z.enum(codes), words };
}
