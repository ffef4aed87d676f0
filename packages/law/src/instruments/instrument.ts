import type { Citation, Evidence } from '../citation';
import type { CivilDate } from '../civil-date';

export interface InstrumentFacts {
  /** As every citation names it: `UU 7/2017`. */
  readonly name: string;
  readonly kind: 'LAW' | 'BAWASLU_REGULATION';
  readonly number: number;
  readonly year: number;
  readonly title: string;
  /** The first day it held; `null` where no source that we read says. */
  readonly inForceFrom: CivilDate | null;
  /** The last day it held; `null` where it still holds or the day is not known. */
  readonly inForceUntil: CivilDate | null;
  /** Later acts that changed it, as far as known. */
  readonly amendedBy: readonly string[];
  readonly sources: readonly string[];
}

/** What is known about a rule at its place, and where it was read. */
export interface Reading {
  readonly rule: Evidence;
  readonly pinpoint: Evidence;
  readonly source?: string;
}

/** A law or regulation, and the one way to cite it. */
export interface Instrument extends InstrumentFacts {
  article(article: string, paragraph: string | undefined, reading: Reading): Citation;
}

export function instrument(facts: InstrumentFacts): Instrument {
  return {
    ...facts,
    article: (article, paragraph, { rule, pinpoint, source }) => ({
      instrument: facts.name,
      article,
      ...(paragraph === undefined ? {} : { paragraph }),
      evidence: { rule, pinpoint },
      ...(source === undefined ? {} : { source }),
    }),
  };
}
