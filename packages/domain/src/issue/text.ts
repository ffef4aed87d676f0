import { z } from 'zod';
import type { IssueCode } from './catalogue';

// PostgreSQL text cannot hold U+0000, and a lone surrogate is no character.
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

/** Text that a person wrote: trimmed, in Unicode form C, storable. `missing` is what to say of an empty one. */
export function writtenText(limits: { min?: number; max: number; missing?: IssueCode }) {
  return z
    .string()
    .refine(isStorable, { error: 'TEXT_NOT_WELL_FORMED' })
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(limits.min ?? 1, { error: limits.missing ?? (limits.min ? 'TOO_SHORT' : 'REQUIRED') })
        .max(limits.max),
    );
}

/** A number of pieces: a safe whole number, zero or more. */
export const PieceCount = z
  .int({ error: 'NOT_A_COUNT' })
  .min(0, { error: 'NOT_A_COUNT' })
  .max(999_999_999, { error: 'TOO_LARGE' });
