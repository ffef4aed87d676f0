import { administrativeCodes } from './administrative/codes';
import { criminalCodes } from './criminal/codes';
import { ethicsCodes } from './ethics/codes';
import { intakeCodes } from './intake/codes';
import { otherLawCodes } from './other-law/codes';
import { registeredCodes } from './registered/codes';

/** Every code that an act on a matter may state: the enum and its words, by name. */
export const handlingCodes = {
  ...intakeCodes,
  ...registeredCodes,
  ...administrativeCodes,
  ...criminalCodes,
  ...ethicsCodes,
  ...otherLawCodes,
} as const;
