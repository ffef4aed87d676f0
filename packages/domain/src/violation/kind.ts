import { z } from 'zod';

/** The four kinds of violation that handling tells apart. One matter may have several. */
export const ViolationKind = z.enum(['ADMINISTRATIVE', 'CRIMINAL', 'ETHICS', 'OTHER_LAW']);
export type ViolationKind = z.infer<typeof ViolationKind>;
