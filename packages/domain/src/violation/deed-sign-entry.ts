import type { Text } from '@awaslog/law/result';
import type { OffenceRelevance } from './relevance';

/** The kinds that a sign leads to besides a crime; which crime it leads to, each offence says itself. */
export type KindBesideCrime = 'ADMINISTRATIVE' | 'ETHICS' | 'OTHER_LAW';

export interface DeedSignEntry {
  readonly name: Text;
  readonly description: Text;
  /** `CORE`: about supplies; `ADJACENT`: about papers, lists or voting. */
  readonly relevance: OffenceRelevance;
  /** `ETHICS`: it says what an organiser did or left undone, and not only how the goods were found. */
  readonly leadsTo: readonly KindBesideCrime[];
}

/** Entries in the short form of the data files. */
export function signs(relevance: OffenceRelevance) {
  return (
    [nameId, nameEn]: readonly [string, string],
    [descriptionId, descriptionEn]: readonly [string, string],
    ...leadsTo: readonly KindBesideCrime[]
  ): DeedSignEntry => ({
    name: { id: nameId, en: nameEn },
    description: { id: descriptionId, en: descriptionEn },
    relevance,
    leadsTo,
  });
}
