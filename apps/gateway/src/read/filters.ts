import { ElectionId } from '@awaslog/domain/election';
import { ProcessName } from '@awaslog/domain/handling';
import { parse, RecordDay, writtenText } from '@awaslog/domain/issue';
import { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import { Substage } from '@awaslog/domain/stage';
import { SupervisionStateName } from '@awaslog/domain/supervision';
import { Item } from '@awaslog/domain/supplies';
import { AreaCode } from '@awaslog/domain/territory';
import { ViolationKind } from '@awaslog/domain/violation';
import type {
  AnnouncedFilter,
  FindingFilter,
  IncidentFilter,
  MatterFilter,
  RecordFilter,
  WorkFilter,
} from '@awaslog/store/store';
import type { CivilDate } from '@awaslog/law/civil-date';
import { z } from 'zod';
import { badInput } from '../errors/public-error';
import { isGiven } from '../is-given';
import { keyIn } from '../schema/relay/global-id';

/** A filter as it was sent: what is null is not asked for. */
export type FilterInput = Readonly<Record<string, unknown>>;

const codes = <Code extends z.ZodType>(code: Code) => z.array(code).max(20).optional();

const place = { election: ElectionId.optional(), substages: codes(Substage), areaPrefix: AreaCode.optional() };
const days = { from: RecordDay.optional(), to: RecordDay.optional() };

/** A code that is looked for among those that are there; one that is not is none of them. */
const Code = z.string().regex(/^[A-Z0-9_]{1,64}$/, { error: 'UNKNOWN_CODE' });
/** Whose work it is. */
const handling = { office: OfficeId.optional(), division: Division.optional(), handler: ActorId.optional() };

const recordFilter = z.strictObject({
  ...place,
  ...days,
  states: codes(SupervisionStateName),
  suspected: z.boolean().optional(),
  kinds: codes(ViolationKind),
});
const findingFilter = z.strictObject({
  ...place,
  ...days,
  states: codes(z.enum(['PROPOSED', 'FIXED', 'REJECTED'])),
  kinds: codes(ViolationKind),
});
const workFilter = z.strictObject({
  areaPrefix: AreaCode.optional(),
  dueBefore: RecordDay.optional(),
  rule: Code.optional(),
  owner: z.enum(['RECORD', 'MATTER']).optional(),
  due: z.enum(['OVERDUE', 'TODAY', 'COMING']).optional(),
  ...handling,
});
const matterFilter = z.strictObject({
  ...place,
  ...days,
  ...handling,
  source: z.enum(['REPORT', 'FINDING']).optional(),
  states: codes(
    z.strictObject({ process: ProcessName, state: Code }).transform(({ process, state }) => `${process}:${state}`),
  ),
  kinds: codes(ViolationKind),
  text: writtenText({ max: 200 }).optional(),
});
const announcedFilter = z.strictObject({ areaPrefix: AreaCode.optional(), ...days, kinds: codes(ViolationKind) });
const incidentFilter = z.strictObject({ ...place, item: Item.optional() });

/** Reads a filter, or refuses it by the names of its fields, never by what was typed into them. */
function read<Schema extends z.ZodType>(schema: Schema, input: FilterInput): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => isGiven(value)));
  const parsed = parse(schema, given);
  if (parsed.ok) return parsed.value;
  const said = parsed.refusal.map(({ path, message }) => `${['filter', ...path].join('.')}: ${message.en}`);
  throw badInput(said.join(' '));
}

/** An office is named by its global id, as everything that has one. */
function withOfficeKey(input: FilterInput): FilterInput {
  const { office } = input;
  return typeof office === 'string' ? { ...input, office: keyIn('Office', office) } : input;
}

/** A filter without its undefined fields; the store tells an absent field from a present one. */
type Present<Filter> = { [Name in keyof Filter]: Exclude<Filter[Name], undefined> };

export function recordFilterOf(input: FilterInput): RecordFilter {
  return read(recordFilter, input) as Present<RecordFilter>;
}
export function findingFilterOf(input: FilterInput): FindingFilter {
  return read(findingFilter, input) as Present<FindingFilter>;
}
/** Whether a clock is due, and a right over, is seen from a day, which is that of the request. */
export function workFilterOf(input: FilterInput, today: CivilDate): WorkFilter {
  const { due: state, ...filter } = read(workFilter, withOfficeKey(input));
  return { ...filter, seenFrom: today, ...(state ? { due: { state, today } } : {}) } as Present<WorkFilter>;
}
export function matterFilterOf(input: FilterInput): MatterFilter {
  return read(matterFilter, withOfficeKey(input)) as Present<MatterFilter>;
}
export function announcedFilterOf(input: FilterInput): AnnouncedFilter {
  return read(announcedFilter, input) as Present<AnnouncedFilter>;
}
export function incidentFilterOf(input: FilterInput): IncidentFilter {
  return read(incidentFilter, input) as Present<IncidentFilter>;
}
