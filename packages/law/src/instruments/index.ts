import type { Instrument } from './instrument';
import { perbawaslu5 } from './perbawaslu-5-2022';
import { perbawaslu7 } from './perbawaslu-7-2022';
import { uuPilkada } from './uu-1-2015';
import { uu7 } from './uu-7-2017';

export type { Instrument, InstrumentFacts, Reading } from './instrument';
export { perbawaslu5, perbawaslu7, uu7, uuPilkada };

/** Every instrument that a rule cites. */
export const instruments: readonly Instrument[] = [uu7, uuPilkada, perbawaslu5, perbawaslu7];

/** The instrument of a citation. */
export function instrumentNamed(name: string): Instrument | undefined {
  return instruments.find((candidate) => candidate.name === name);
}
