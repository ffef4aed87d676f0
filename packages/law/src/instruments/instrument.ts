import type { Citation, Evidence } from '../citation';
import type { CivilDate } from '../civil-date';
import type { Text } from '../result';

export interface InstrumentFacts {
  /** As every citation names it: `UU 7/2017`, or a code by its short name. */
  readonly name: string;
  /** `CODE`: a body of law that is cited by its own short name. */
  readonly kind: 'LAW' | 'CODE' | 'BAWASLU_REGULATION' | 'KPU_REGULATION' | 'KPU_DECISION';
  readonly number: number;
  readonly year: number;
  readonly title: string;
  /** The day it was signed or numbered, as far as known; it cannot have held before. */
  readonly madeOn: CivilDate | null;
  /** The first day it held, mostly that of its promulgation; `null` where no source that we read says. */
  readonly inForceFrom: CivilDate | null;
  /** The last day it held; `null` where it still holds or the day is not known. */
  readonly inForceUntil: CivilDate | null;
  /** Later acts that changed it, as far as known. */
  readonly amendedBy: readonly string[];
  /** What held before it on the same subject, as far as known. */
  readonly replaces: readonly string[];
  readonly sources: readonly string[];
}

/** What is known about a rule at its place, and where it was read. */
export interface Reading {
  readonly rule: Evidence;
  readonly pinpoint: Evidence;
  readonly source?: string;
}

/** A law or regulation, and the two ways to cite it. */
export interface Instrument extends InstrumentFacts {
  article(article: string, paragraph: string | undefined, reading: Reading): Citation;
  /** A place whose article was not read: its short name, and what a letter writes instead of a number. */
  part(name: string, words: Text, reading: Reading): Citation;
}

export function instrument(facts: InstrumentFacts): Instrument {
  return {
    ...facts,
    article: (article, paragraph, reading) => ({
      instrument: facts.name,
      article,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...known(reading),
    }),
    part: (name, words, reading) => ({ instrument: facts.name, article: name, place: words, ...known(reading) }),
  };
}

function known({ rule, pinpoint, source }: Reading): Pick<Citation, 'evidence' | 'source'> {
  return { evidence: { rule, pinpoint }, ...(source === undefined ? {} : { source }) };
}
