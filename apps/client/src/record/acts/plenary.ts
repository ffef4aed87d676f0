import type { FixFinding } from '@awaslog/domain/supervision';
import type { z } from 'zod';

/** The plenary as its minutes have it, as it is typed. */
export interface PlenaryValues {
  heldOn: string;
  minutesNumber: string;
  membersPresent: string;
}

export const emptyPlenary = (today: string): PlenaryValues => ({
  heldOn: today,
  minutesNumber: '',
  membersPresent: '',
});

type Plenary = z.input<typeof FixFinding>['plenary'];

/** The plenary as the domain's schema wants it; what was not written is missing or no count. */
export function plenaryOf({ heldOn, minutesNumber, membersPresent }: PlenaryValues): Partial<Plenary> {
  const members = membersPresent.trim();
  return {
    ...(heldOn ? { heldOn: heldOn as Plenary['heldOn'] } : {}),
    minutesNumber,
    ...(members ? { membersPresent: /^\d+$/.test(members) ? Number(members) : Number.NaN } : {}),
  };
}
