import { z } from 'zod';

/** `CORE`: the deed is about supplies. `ADJACENT`: it is about papers or voting, and may come up beside supplies. */
export const OffenceRelevance = z.enum(['CORE', 'ADJACENT']);
export type OffenceRelevance = z.infer<typeof OffenceRelevance>;
