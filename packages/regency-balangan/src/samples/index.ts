import type { SampleAct } from '@awaslog/regency/regency';
import { accessRefused } from './access-refused';
import { boxesOnTheFloor } from './boxes-on-the-floor';
import { damagedBoxes } from './damaged-boxes';
import { leakingRoof } from './leaking-roof';
import { unguardedSeals } from './unguarded-seals';
import { floodedRoad, inkArrival, roadToTundakan } from './without-violation';

/** The day on which the story is looked at: clocks run, some have ended, one ends on it. */
export const sampleDay = '2024-01-08';

/**
 * A worked story for a trial, in the order of its acts. All of it is fictional: no such supervision, advice, finding or
 * paper is known, and every text says so.
 */
export const samples: readonly SampleAct[] = [
  inkArrival,
  ...unguardedSeals,
  ...boxesOnTheFloor,
  ...damagedBoxes,
  roadToTundakan,
  ...accessRefused,
  ...leakingRoof,
  floodedRoad,
].sort((one, other) => (one.at < other.at ? -1 : 1)); // All moments carry the same offset, so their text is their order.
