import type { z } from 'zod';
import { recordId } from '../issue';

/**
 * A person is only ever a reference in a case: name, address and contact are kept apart from it and are released by role
 * and purpose.
 */
export const PersonReference = recordId().brand<'PersonReference'>();
export type PersonReference = z.infer<typeof PersonReference>;
