import { z } from 'zod';

/** The processes of a matter. It has at most one intake and one handling, and a track for each kind that was decided. */
export const ProcessName = z.enum(['INTAKE', 'HANDLING', 'ADMINISTRATIVE', 'CRIMINAL', 'ETHICS', 'OTHER']);
export type ProcessName = z.infer<typeof ProcessName>;

/** The tracks, which a plenary opens by kind; `OTHER` is other law. */
export type TrackName = Exclude<ProcessName, 'INTAKE' | 'HANDLING'>;
