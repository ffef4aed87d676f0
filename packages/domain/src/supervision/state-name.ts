import { z } from 'zod';

/** Where a supervision record stands, from the act of supervision to a finding. */
export const SupervisionStateName = z.enum([
  'RECORDED',
  'CLOSED',
  'DISPUTE_NOTED',
  'ADVICE_OPEN',
  'ADVICE_CARRIED_OUT',
  'ADVICE_CARRIED_OUT_LATE',
  'FINDING_PROPOSED',
  'FINDING_FIXED',
  'NOT_A_FINDING',
]);
export type SupervisionStateName = z.infer<typeof SupervisionStateName>;
