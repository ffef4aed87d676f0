import { z } from 'zod';

/** The five criteria ("tepat") of Perbawaslu 12/2023: number, kind, quality, time, destination. */
export const Criterion = z.enum(['QUANTITY', 'KIND', 'QUALITY', 'TIME', 'DESTINATION']);
export type Criterion = z.infer<typeof Criterion>;

/** A criterion as one supervision saw it. What nobody could see is not observed, which is not the same as not met. */
export const CriterionVerdict = z.enum(['MET', 'NOT_MET', 'NOT_OBSERVED']);
export type CriterionVerdict = z.infer<typeof CriterionVerdict>;
