import { z } from 'zod';

/** Ids are UUIDs of version 7, made where the act is made, so that a device without network can make them too. */
const id = () => z.uuidv7({ error: 'ID_MALFORMED' });

export const SupervisionRecordId = id().brand<'SupervisionRecordId'>();
export type SupervisionRecordId = z.infer<typeof SupervisionRecordId>;

export const PreliminaryInformationId = id().brand<'PreliminaryInformationId'>();
export type PreliminaryInformationId = z.infer<typeof PreliminaryInformationId>;

/** The client's key of one command: sent again, it is answered again and not done again. */
export const CommandId = id().brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;
