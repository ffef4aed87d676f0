import { z } from 'zod';
import type { Text } from '../result';

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
    /** The article; where `place` is given, the short name of what stands in for one, such as `Lampiran`. */
    article: z.string().min(1),
    /** The paragraph (ayat) with its letter, if any: `5`, `2a`. */
    paragraph: z.string().min(1).optional(),
    /** The place in words where it is no article, such as an annex and its page; a letter writes this instead. */
    place: z
      .strictObject({ id: z.string().min(1), en: z.string().min(1) })
      .readonly()
      .optional(),
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

/**
 * A citation as a letter writes it: `UU 7/2017 Pasal 454 ayat (5)`, `UU 7/2017 art. 454(5)`; by its place in words
 * where it has no article.
 */
export function citationText(citation: Citation): Text {
  const { id, en } = citation.place ?? articleText(citation);
  return { id: `${citation.instrument} ${id}`, en: `${citation.instrument} ${en}` };
}

function articleText({ article, paragraph }: Citation): Text {
  const [, number, letter] = /^(\d*)([a-z]?)$/.exec(paragraph ?? '') ?? [];
  return {
    id: `Pasal ${article}${number ? ` ayat (${number})` : ''}${letter ? ` huruf ${letter}` : ''}`,
    en: `art. ${article}${number ? `(${number})` : ''}${letter ? `(${letter})` : ''}`,
  };
}

const EVIDENCE_TEXT: Readonly<Record<Evidence, Text>> = {
  READ: { id: 'teks pasalnya telah dibaca', en: "the article's own text was read" },
  SECONDARY: { id: 'dibaca dari teks sekunder', en: 'read in a secondary text' },
  RECALLED: { id: 'belum dibaca, hanya dari ingatan', en: 'not read, from recollection only' },
  DISPUTED: { id: 'sumbernya tidak sepakat', en: 'sources disagree' },
};

/** The doubt of a citation in words; what is recalled or disputed must be seen to be so. */
export function evidenceText(citation: Citation): Text {
  const { rule, pinpoint } = citation.evidence;
  const [ruleText, placeText] = [EVIDENCE_TEXT[rule], EVIDENCE_TEXT[pinpoint]];
  return rule === pinpoint
    ? ruleText
    : {
        id: `aturannya: ${ruleText.id}; tempatnya: ${placeText.id}`,
        en: `the rule: ${ruleText.en}; its place: ${placeText.en}`,
      };
}
