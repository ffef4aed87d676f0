import { z } from 'zod';
import { ElectionId } from '../election';
import { recordId, writtenText, RecordDay } from '../issue';
import { OfficeId } from '../office';
import { Substage } from '../stage';
import { AreaCode, StationCode } from '../territory';
import { ViolationKind } from '../violation';
import { Plenary } from './plenary';

export const FindingId = recordId().brand<'FindingId'>();
export type FindingId = z.infer<typeof FindingId>;

/**
 * Temuan: a suspected violation that a supervisor met in active supervision and that the plenary of the office fixed
 * within the time of art. 454(5) of UU 7/2017.
 */
export const Finding = z
  .strictObject({
    id: FindingId,
    office: OfficeId,
    election: ElectionId,
    area: AreaCode,
    station: StationCode.nullable(),
    substage: Substage,
    /** Starts FINDING_WINDOW; not the day of the event. */
    foundOn: RecordDay,
    /** What the supervisor suspected. */
    suspected: z.array(ViolationKind).min(1),
    /** What the plenary fixed. */
    kinds: z.array(ViolationKind).min(1),
    /** Unsur pelanggaran: which elements the plenary found. */
    elements: writtenText({ max: 5_000 }),
    plenary: Plenary,
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;
