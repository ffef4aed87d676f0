import { ElectionId } from '@awaslog/domain/election';
import { parse, RecordDay } from '@awaslog/domain/issue';
import { Substage } from '@awaslog/domain/stage';
import { SupervisionStateName } from '@awaslog/domain/supervision';
import { Item } from '@awaslog/domain/supplies';
import { AreaCode } from '@awaslog/domain/territory';
import { ViolationKind } from '@awaslog/domain/violation';
import type { FindingFilter, IncidentFilter, RecordFilter, WorkFilter } from '@awaslog/store/store';
import { z } from 'zod';
import { badInput } from '../errors/public-error';
import { isGiven } from '../is-given';

/** A filter as it was sent: what is null is not asked for. */
export type FilterInput = Readonly<Record<string, unknown>>;

const codes = <Code extends z.ZodType>(code: Code) => z.array(code).max(20).optional();

const place = { election: ElectionId.optional(), substages: codes(Substage), areaPrefix: AreaCode.optional() };
const days = { from: RecordDay.optional(), to: RecordDay.optional() };

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
  rule: z
    .string()
    .regex(/^[A-Z0-9_]{1,64}$/, { error: 'UNKNOWN_CODE' })
    .optional(),
});
const incidentFilter = z.strictObject({ ...place, item: Item.optional() });

/** Reads a filter, or refuses it by the names of its fields, never by what was typed into them. */
function read<Schema extends z.ZodType>(schema: Schema, input: FilterInput): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => isGiven(value)));
  const parsed = parse(schema, given);
  if (parsed.ok) return parsed.value;
  const said = parsed.refusal.map(({ path, message }) => `${['filter', ...path].join('.')}: ${message.en}`);
  throw badInput(said.join(' '));
}

/** A filter without its undefined fields; the store tells an absent field from a present one. */
type Present<Filter> = { [Name in keyof Filter]: Exclude<Filter[Name], undefined> };

export function recordFilterOf(input: FilterInput): RecordFilter {
  return read(recordFilter, input) as Present<RecordFilter>;
}
export function findingFilterOf(input: FilterInput): FindingFilter {
  return read(findingFilter, input) as Present<FindingFilter>;
}
export function workFilterOf(input: FilterInput): WorkFilter {
  return read(workFilter, input) as Present<WorkFilter>;
}
export function incidentFilterOf(input: FilterInput): IncidentFilter {
  return read(incidentFilter, input) as Present<IncidentFilter>;
}
