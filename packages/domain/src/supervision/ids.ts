import type { z } from 'zod';
import { recordId } from '../issue';

/* Ids are made where the act is made, so that a device without network can make them too. */

export const SupervisionRecordId = recordId().brand<'SupervisionRecordId'>();
export type SupervisionRecordId = z.infer<typeof SupervisionRecordId>;

export const PreliminaryInformationId = recordId().brand<'PreliminaryInformationId'>();
export type PreliminaryInformationId = z.infer<typeof PreliminaryInformationId>;

/** The client's key of one command: sent again, it is answered again and not done again. */
export const CommandId = recordId().brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;
