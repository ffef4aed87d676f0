import type { z } from 'zod';
import { recordId } from '../issue';

/** A matter from its report or registered finding to its last outcome. */
export const MatterId = recordId().brand<'MatterId'>();
export type MatterId = z.infer<typeof MatterId>;
