import { z } from 'zod';
import type { IssueCode } from './catalogue';

// Control characters other than tab and line ends, and characters that turn the direction of what follows, make a record
// read other than it is; a lone surrogate is no character, and PostgreSQL cannot hold U+0000.
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
const isStorable = (text: string) => text.isWellFormed() && !HIDDEN.test(text);

/** Zero-width characters look like nothing, so a text of them alone says nothing. */
const INVISIBLE = /^[\p{Cf}\p{Z}\s]*$/u;

/** Text that a person wrote: trimmed, in Unicode form C, storable. `missing` is what to say of an empty one. */
export function writtenText(limits: { max: number; missing?: IssueCode }) {
  return z
    .string()
    .refine(isStorable, { error: 'TEXT_NOT_WELL_FORMED' })
    .transform((text) => (INVISIBLE.test(text) ? '' : text.normalize('NFC').trim()))
    .pipe(
      z
        .string()
        .min(1, { error: limits.missing ?? 'REQUIRED' })
        .max(limits.max),
    );
}

/** A number of pieces: a safe whole number, zero or more. */
export const PieceCount = z
  .int({ error: 'NOT_A_COUNT' })
  .min(0, { error: 'NOT_A_COUNT' })
  .max(999_999_999, { error: 'TOO_LARGE' });
