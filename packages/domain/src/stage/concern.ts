import { z } from 'zod';

/**
 * What an observation is about when it is about no sub-stage: supervision that was hindered, or an act of prevention.
 * Both may happen at any point of the stage.
 */
export const Concern = z.enum(['ACCESS_OBSTRUCTION', 'PREVENTION']);
export type Concern = z.infer<typeof Concern>;
