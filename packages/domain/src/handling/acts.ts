import type { z } from 'zod';
import { administrativeActs } from './administrative';
import { criminalActs } from './criminal';
import { ethicsActs } from './ethics';
import type { MatterId } from './ids';
import { intakeActs } from './intake';
import { otherLawActs } from './other-law';
import { registeredActs } from './registered';

/** Every act on a matter, by its command. */
export const acts = {
  ...intakeActs,
  ...registeredActs,
  ...administrativeActs,
  ...criminalActs,
  ...ethicsActs,
  ...otherLawActs,
} as const;
export type ActName = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly ActName[];

/** What may be asked of a matter: an act, on which matter, why where it is outside the known procedure, and its input. */
export type MatterCommand = {
  [Name in ActName]: {
    readonly command: Name;
    readonly matterId: MatterId;
    readonly reason: string | null;
    readonly input: z.output<(typeof acts)[Name]['input']>;
  };
}[ActName];
export type MatterEventType = (typeof acts)[ActName]['event'];
