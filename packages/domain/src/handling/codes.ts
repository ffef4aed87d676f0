import { administrativeCodes } from './administrative/codes';
import { criminalCodes } from './criminal/codes';
import { ethicsCodes } from './ethics/codes';
import { intakeCodes } from './intake/codes';
import { matterCodes } from './matter-codes';
import { otherLawCodes } from './other-law/codes';
import { registeredCodes } from './registered/codes';

/** Every code of a matter and of the acts on it: the enum and its words, by name. */
export const handlingCodes = {
  ...matterCodes,
  ...intakeCodes,
  ...registeredCodes,
  ...administrativeCodes,
  ...criminalCodes,
  ...ethicsCodes,
  ...otherLawCodes,
} as const;
