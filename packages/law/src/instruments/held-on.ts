import type { CivilDate } from '../civil-date';
import type { InstrumentFacts } from './instrument';

type Dates = Pick<InstrumentFacts, 'year' | 'madeOn' | 'inForceFrom' | 'inForceUntil'>;

/**
 * The first day on which it can have held: that of its force; where that is not known, the day it was made; where
 * that is not known either, the first day of the year in its name.
 */
export function firstPossibleDay({ inForceFrom, madeOn, year }: Dates): CivilDate {
  return inForceFrom ?? madeOn ?? (`${year}-01-01` as CivilDate);
}

/**
 * Whether an instrument held on a day. `UNKNOWN` between the day from which it may have held and the day from which
 * it surely did; nobody is told that a rule did not hold unless it surely did not.
 */
export function heldOn(instrument: Dates, day: CivilDate): 'YES' | 'NO' | 'UNKNOWN' {
  const { inForceFrom, inForceUntil } = instrument;
  if (day < firstPossibleDay(instrument)) return 'NO';
  if (inForceUntil !== null && day > inForceUntil) return 'NO';
  return inForceFrom === null ? 'UNKNOWN' : 'YES';
}
