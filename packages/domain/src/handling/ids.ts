import { z } from 'zod';

/** A matter from its report or registered finding to its last outcome. */
export const MatterId = z.uuidv7({ error: 'ID_MALFORMED' }).brand<'MatterId'>();
export type MatterId = z.infer<typeof MatterId>;
