import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import { article18 } from '../issue/norms';
import type { Warning } from '../issue';
import { deedSigns } from './deed-signs';
import type { Ground } from './ground';
import type { ViolationKind } from './kind';
import type { Penalty } from './offence';
import type { OffenceRelevance } from './relevance';
import type { AssessedElement } from './standing';

/** A kind of violation with the article that may apply, and what is still unproven. The plenary decides. */
export interface Proposal {
  readonly kind: ViolationKind;
  readonly article: Citation;
  /** Norms beside it: the definition of the kind, who may be a respondent, what the deed is measured by. */
  readonly alsoCites: readonly Citation[];
  /** Whether the article was read, itself or in a text that quotes it. What is recalled is proposed and says so. */
  readonly verified: boolean;
  /** The deed, as the article has it. */
  readonly what: Text;
  readonly relevance: OffenceRelevance;
  /** The facts that point to it, in one sentence and each by itself. */
  readonly why: Text;
  readonly grounds: readonly Ground[];
  readonly elements: readonly AssessedElement[];
  /** Empty where the kind has none or none is known; each says whether it is verified. */
  readonly penalties: readonly Penalty[];
  /** Who settles the kind once it is proven. */
  readonly settledBy: Text;
  readonly warnings: readonly Warning[];
}

/** Why nothing is proposed. */
export const NoProposalReason = z.enum(['LAW_NOT_READ', 'NOTHING_POINTS']);
export type NoProposalReason = z.infer<typeof NoProposalReason>;

export const noProposalReasons: Readonly<Record<NoProposalReason, Text>> = {
  LAW_NOT_READ: {
    id: 'Undang-undang pemilihan ini belum dibaca, sehingga tidak ada yang diusulkan; pasal pemilu tidak dipinjam.',
    en: 'The law of this election was not read, so nothing is proposed; articles of the general election are not lent to it.',
  },
  NOTHING_POINTS: {
    id: 'Tidak ada fakta tercatat yang menunjuk pada suatu pasal; itu tidak berarti tidak ada pelanggaran.',
    en: 'No recorded fact points to an article, which does not mean that there is no violation.',
  },
};

/** The proposals, or why there are none. */
export interface ViolationProposals {
  readonly proposals: readonly Proposal[];
  /** Null where something is proposed. */
  readonly noneBecause: { readonly code: NoProposalReason; readonly text: Text } | null;
}

/** What stands above every list of proposals (Perbawaslu 5/2022 art. 18(7) and (8)). */
export const proposalNotice: { readonly text: Text; readonly cites: readonly Citation[] } = {
  text: {
    id: 'Ini usulan dari fakta yang tercatat, bukan putusan. Rapat pleno yang menetapkan ada tidaknya unsur pelanggaran.',
    en: 'This is proposed from the recorded facts and decides nothing. The plenary says whether the elements are there.',
  },
  cites: [article18('7'), article18('8')],
};

/** What points to a proposal, as one sentence. */
export function whyOf(grounds: readonly Ground[]): Text {
  const joined = (language: keyof Text) => grounds.map(({ text }) => text[language]).join('; ');
  return { id: `Tercatat: ${joined('id')}.`, en: `Recorded: ${joined('en')}.` };
}

/** About supplies, unless every fact that points to it is a sign about something else. */
export function relevanceOf(grounds: readonly Ground[]): OffenceRelevance {
  const signs: Readonly<Record<string, { readonly relevance: OffenceRelevance }>> = deedSigns;
  return grounds.every(({ code, kind }) => kind === 'SIGN' && signs[code]?.relevance === 'ADJACENT')
    ? 'ADJACENT'
    : 'CORE';
}
