import type { Text } from '@awaslog/law/result';
import { z } from 'zod';

/** A sentence in both languages of the product. */
export const BilingualText = z.strictObject({ id: z.string().min(1), en: z.string().min(1) }).readonly();

/**
 * How well a figure or a name is known. `READ`: the source's own text was read. `SECONDARY`: read in a faithful report
 * about it. `DERIVED`: computed from figures that were read. `RECALLED`: nobody has looked it up.
 */
export const FigureEvidence = z.enum(['READ', 'SECONDARY', 'DERIVED', 'RECALLED']);
export type FigureEvidence = z.infer<typeof FigureEvidence>;

/** The day for which something was stated, or the month or year where its source says no more. */
export const AsOf = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'DATE_IMPOSSIBLE' });
export type AsOf = z.infer<typeof AsOf>;

/** Where a statement comes from: its public address, the day for which it was given, and how well it is known. */
export const Source = z
  .strictObject({
    /** Null only for what is recalled; everything else can be looked up by the reader. */
    source: z.url({ error: 'WRONG_TYPE' }).nullable(),
    asOf: AsOf,
    evidence: FigureEvidence,
  })
  .readonly();
export type Source = z.infer<typeof Source>;

/** A number of people or things with its source and day. It is never without them: an unsourced figure is unknown. */
export const KnownFigure = z
  .strictObject({
    value: z.int({ error: 'NOT_A_COUNT' }).min(0, { error: 'NOT_A_COUNT' }),
    asOf: AsOf,
    source: z.url({ error: 'WRONG_TYPE' }).nullable(),
    evidence: FigureEvidence,
    /** Why the figure differs from another one, or how it was computed. */
    note: BilingualText.optional(),
  })
  .readonly();
export type KnownFigure = z.infer<typeof KnownFigure>;

/** Unknown is a value of its own: it is not zero, and it says why nothing is known. */
export const UnknownFigure = z.strictObject({ value: z.null(), reason: BilingualText }).readonly();
export type UnknownFigure = z.infer<typeof UnknownFigure>;

export const Figure = z.union([KnownFigure, UnknownFigure]);
export type Figure = z.infer<typeof Figure>;

/** A list that is stated as a whole, or not known, with the reason when it is not. Half a list is not a list. */
export function listOf<Stated extends z.ZodType>(stated: Stated) {
  return z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), list: z.array(stated).readonly(), ...Source.unwrap().shape }).readonly(),
    z.strictObject({ known: z.literal(false), reason: BilingualText }).readonly(),
  ]);
}

/** Writes an unknown figure in a statement. */
export function unknown(id: string, en: string): { value: null; reason: Text } {
  return { value: null, reason: { id, en } };
}

/** Adds figures up; one unknown part leaves the sum unknown. */
export function sumOf(figures: readonly Figure[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    if (figure.value === null) return null;
    sum += figure.value;
  }
  return sum;
}
