import type { Instrument } from './instrument';
import { kpuDecision1395 } from './kpu-decision-1395-2023';
import { kuhp } from './kuhp';
import { perbawaslu12 } from './perbawaslu-12-2023';
import { perbawaslu3 } from './perbawaslu-3-2023';
import { perbawaslu30 } from './perbawaslu-30-2018';
import { perbawaslu5 } from './perbawaslu-5-2022';
import { perbawaslu7 } from './perbawaslu-7-2022';
import { perbawaslu8of2020 } from './perbawaslu-8-2020';
import { perbawaslu8 } from './perbawaslu-8-2022';
import { perbawaslu9of2024 } from './perbawaslu-9-2024';
import { pkpu8of2019 } from './pkpu-8-2019';
import { uuPilkada } from './uu-1-2015';
import { uuPilkada2016 } from './uu-10-2016';
import { uu20 } from './uu-20-2023';
import { uu27 } from './uu-27-2022';
import { uu7 } from './uu-7-2017';

export { firstPossibleDay, heldOn } from './held-on';
export type { Instrument, InstrumentFacts, Reading } from './instrument';
export { placeRecalled, read, recalled, secondary } from './reading';
export {
  kpuDecision1395,
  kuhp,
  perbawaslu12,
  perbawaslu3,
  perbawaslu30,
  perbawaslu5,
  perbawaslu7,
  perbawaslu8,
  perbawaslu8of2020,
  perbawaslu9of2024,
  pkpu8of2019,
  uu20,
  uu27,
  uu7,
  uuPilkada,
  uuPilkada2016,
};

/** Every instrument that a rule cites, and those beside it that the other rooms cite. */
export const instruments: readonly Instrument[] = [
  uu7,
  uu27,
  perbawaslu5,
  perbawaslu7,
  perbawaslu8,
  perbawaslu3,
  perbawaslu12,
  perbawaslu30,
  kpuDecision1395,
  uuPilkada,
  uuPilkada2016,
  perbawaslu8of2020,
  perbawaslu9of2024,
  pkpu8of2019,
  uu20,
  kuhp,
];

/** The instrument of a citation. */
export function instrumentNamed(name: string): Instrument | undefined {
  return instruments.find((candidate) => candidate.name === name);
}
