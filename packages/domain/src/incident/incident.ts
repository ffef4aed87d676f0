import { z } from 'zod';
import { Contest, ElectionId } from '../election';
import { writtenText } from '../issue';
import { Concern, Substage } from '../stage';
import { Item } from '../supplies';
import { AreaCode } from '../territory';
import { ViolationKind } from '../violation';

/** The number under which a collection of reports keeps an incident, `LC-041`. */
export const IncidentId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { error: 'UNKNOWN_CODE' })
  .brand<'IncidentId'>();
export type IncidentId = z.infer<typeof IncidentId>;

/**
 * How far the source of an incident carries. `CONFLICT`: sources, or the figures of one source, disagree.
 * `HEADLINE_ONLY`: only a headline was seen. `VERIFIED_NO_ADDRESS`: read, but the address is not known.
 */
export const SourceMark = z.enum(['VERIFIED', 'CONFLICT', 'HEADLINE_ONLY', 'VERIFIED_NO_ADDRESS']);
export type SourceMark = z.infer<typeof SourceMark>;

export const DatePrecision = z.enum(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']);
export type DatePrecision = z.infer<typeof DatePrecision>;

export const PlaceAsReported = z
  .strictObject({ regency: writtenText({ max: 200 }), province: writtenText({ max: 200 }) })
  .readonly();
export type PlaceAsReported = z.infer<typeof PlaceAsReported>;

/** A public address of the web; pages show it as a link, so no other protocol is taken. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(2000);

/**
 * What the press reported. It is no supervision record: nobody of the office saw it, it starts no clock and belongs
 * to no register. A supervisor may open preliminary information or a record from it. It names no person.
 */
export const ReportedIncident = z
  .strictObject({
    id: IncidentId,
    source: z.strictObject({ url: WebAddress.nullable(), mark: SourceMark }).readonly(),
    placeAsReported: PlaceAsReported,
    /** Null where the place as reported names no single area of the list. */
    area: AreaCode.nullable(),
    date: z.strictObject({ value: z.string().nullable(), precision: DatePrecision }).readonly(),
    election: ElectionId,
    stageAsReported: z.string(),
    substage: Substage.nullable(),
    concern: Concern.nullable(),
    /** True where goods were stored at a polling station rather than in a store. */
    stationLevel: z.boolean(),
    itemAsReported: z.string(),
    /** Only those that the words name; empty where they name none. */
    items: z.array(Item).readonly(),
    contests: z.array(Contest).readonly(),
    /** Figures under the names that the report gives them; they are never summed or put in a balance. */
    figures: z.record(z.string(), z.union([z.number(), z.string()])).readonly(),
    summary: z.string(),
    action: z.string().nullable(),
    outcome: z.string().nullable(),
    violationKindAsReported: z.string().nullable(),
    violationKind: ViolationKind.nullable(),
  })
  .readonly();
export type ReportedIncident = z.infer<typeof ReportedIncident>;
