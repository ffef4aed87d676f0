import { z } from 'zod';

/**
 * How well something about a norm is known.
 * `READ`: the article's own text was read. `SECONDARY`: a faithful secondary text was read. `RECALLED`: nobody here has
 * read it. `DISPUTED`: sources disagree. Only `READ` and `SECONDARY` may refuse an act.
 */
export const Evidence = z.enum(['READ', 'SECONDARY', 'RECALLED', 'DISPUTED']);
export type Evidence = z.infer<typeof Evidence>;

/** A place in an instrument of law, with its two doubts: whether the rule is known, and whether its place is. */
export const Citation = z
  .strictObject({
    /** Short name with number and year, e.g. `UU 7/2017`. */
    instrument: z.string().min(1),
    article: z.string().min(1),
    /** The paragraph (ayat) with its letter, if any: `5`, `2a`. */
    paragraph: z.string().min(1).optional(),
    evidence: z.strictObject({ rule: Evidence, pinpoint: Evidence }),
    /** Public address of the text that was read. */
    source: z.url().optional(),
  })
  .readonly();
export type Citation = z.infer<typeof Citation>;

/** Whether a rule under this citation may refuse an act, or only inform and warn. */
export function mayRefuse(citation: Citation): boolean {
  return citation.evidence.rule === 'READ' || citation.evidence.rule === 'SECONDARY';
}
