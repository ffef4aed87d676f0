import { z } from 'zod';

/**
 * The two deliveries of supplies. The first holds what does not depend on who stands for election; the second, with
 * the ballots, waits for the final candidate lists.
 */
export const DeliveryStage = z.enum(['STAGE_I', 'STAGE_II']);
export type DeliveryStage = z.infer<typeof DeliveryStage>;
