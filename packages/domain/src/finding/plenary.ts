import { z } from 'zod';
import { RecordDay, writtenText } from '../issue';

/** More than any office has: a bound that catches slips of the pen, and no rule. */
const MOST_MEMBERS = 7;

/** How many members took part: somebody did, and no more than an office has. */
export const MembersPresent = z
  .int({ error: 'NOT_A_COUNT' })
  .min(1, { error: 'NOT_A_COUNT' })
  .max(MOST_MEMBERS, { error: 'TOO_LARGE' });

/** A plenary as its minutes have it; minutes are mandatory (Perbawaslu 5/2022 art. 18(8)). */
export const Plenary = z
  .strictObject({
    heldOn: RecordDay,
    minutesNumber: writtenText({ max: 120, missing: 'MINUTES_NEEDED' }),
    membersPresent: MembersPresent,
  })
  .readonly();
export type Plenary = z.infer<typeof Plenary>;

/** How many members a plenary needs, with its source. */
export interface QuorumStatement {
  readonly members: number;
  readonly source: string;
}
