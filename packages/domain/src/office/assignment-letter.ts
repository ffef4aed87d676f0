import { z } from 'zod';
import { writtenText, RecordDay } from '../issue';
import { Substage } from '../stage';
import { AreaCode } from '../territory';
import { ActorId } from './office';
import { OfficeId } from './office-id';

/** Surat tugas: who is sent where, for which sub-stages and from when to when. A supervision record names it. */
export const AssignmentLetter = z
  .strictObject({
    number: writtenText({ max: 120 }),
    issuer: OfficeId,
    holders: z.array(ActorId).min(1),
    area: AreaCode,
    substages: z.array(Substage).min(1),
    from: RecordDay,
    to: RecordDay,
  })
  .refine((letter) => letter.from <= letter.to, { path: ['to'], error: 'ENDS_BEFORE_START' })
  .readonly();
export type AssignmentLetter = z.infer<typeof AssignmentLetter>;
