import type { Citation, Evidence } from '@awaslog/law/citation';
import { uu7 } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import type { Element } from './element';
import type { Pointer } from './pointer';
import type { OffenceRelevance } from './relevance';

/** Penjara or kurungan. */
export const Custody = z.enum(['IMPRISONMENT', 'DETENTION']);
export type Custody = z.infer<typeof Custody>;

/** The highest penalty of an article, as one source has it. */
export interface Penalty {
  readonly custody: Custody;
  readonly months: number;
  /** In rupiah; null where it is not known. */
  readonly fine: number | null;
  readonly evidence: Evidence;
  /** False: recalled, or sources disagree. It is shown as not verified. */
  readonly verified: boolean;
  readonly source: string | null;
}

/** A deed that UU 7/2017 punishes. It informs whoever looks at a suspicion; it decides nothing. */
export interface Offence {
  readonly article: string;
  readonly who: Text;
  readonly what: Text;
  readonly relevance: OffenceRelevance;
  readonly evidence: Citation['evidence'];
  readonly sources: readonly string[];
  /** Several where sources disagree; none where the penalty is not known. */
  readonly penalties: readonly Penalty[];
  /** Unsur: what has to be proven, known as well as the offence itself is. */
  readonly elements: readonly Element[];
  /** False: only a title, a paraphrase or a predecessor was read, so that there may be more elements. */
  readonly elementsComplete: boolean;
  /** Facts that make it worth looking at. */
  readonly pointedBy: readonly Pointer[];
}

interface OffenceFacts extends Omit<Offence, 'who' | 'what' | 'pointedBy'> {
  readonly what: readonly [id: string, en: string];
  /** Facts that point to it without showing an act. */
  readonly alsoPointedBy?: readonly Pointer[];
}

/** An offence from the short form of the data files: its subject is an element, and what shows an act points to it. */
export function offence({ what: [id, en], alsoPointedBy = [], ...facts }: OffenceFacts): Offence {
  const subject = facts.elements.find(({ role }) => role === 'SUBJECT');
  if (!subject) throw new Error('an offence says who commits it');
  const acts = facts.elements.flatMap((element) =>
    element.role === 'ACT' || element.role === 'CONSEQUENCE' ? element.shownBy : [],
  );
  return { ...facts, who: subject.text, what: { id, en }, pointedBy: [...acts, ...alsoPointedBy] };
}

/** Where an offence stands. */
export function offenceCitation({ article, evidence, sources }: Offence): Citation {
  return uu7.article(article, undefined, { ...evidence, ...(sources[0] ? { source: sources[0] } : {}) });
}

/** A scan of UU 7/2017, by its page. */
export function scan(page: number): string {
  return `https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page${page}.html`;
}

/** The article's own text was read, or a faithful text that quotes it, or nobody here read it. */
export const read = { rule: 'READ', pinpoint: 'READ' } as const;
export const quoted = { rule: 'SECONDARY', pinpoint: 'SECONDARY' } as const;
export const recalled = { rule: 'RECALLED', pinpoint: 'RECALLED' } as const;

/** A penalty in months and millions of rupiah. */
export function penalty(
  custody: Custody,
  months: number,
  millions: number | null,
  evidence: Evidence,
  source: string | null,
): Penalty {
  const verified = evidence === 'READ' || evidence === 'SECONDARY';
  return { custody, months, fine: millions === null ? null : millions * 1_000_000, evidence, verified, source };
}
