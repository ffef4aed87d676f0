import { refused, type Result } from '@awaslog/law/result';
import { z } from 'zod';
import { ElectionId } from '../election';
import { issueOf, parse, writtenText, type Issue } from '../issue';
import { IncidentId, SourceMark, WebAddress } from './incident';

const figure = z.union([z.number(), writtenText({ max: 200 })]);

/** One row of a collection of reported incidents, before its words are read. */
export const IncidentRow = z.strictObject({
  id: IncidentId,
  regency: writtenText({ max: 200 }),
  province: writtenText({ max: 200 }),
  date: writtenText({ max: 40 }).nullable(),
  election: ElectionId,
  substage: writtenText({ max: 80 }),
  item: writtenText({ max: 300 }),
  figures: z.record(writtenText({ max: 80 }), figure),
  summary: writtenText({ max: 2000 }),
  action: writtenText({ max: 1000 }).nullable(),
  violation_kind: writtenText({ max: 80 }).nullable(),
  outcome: writtenText({ max: 1000 }).nullable(),
  url: WebAddress.nullable(),
  mark: SourceMark,
});
export type IncidentRow = z.infer<typeof IncidentRow>;

/** Takes a row whose shape is right, or says everything that is wrong with it. */
export function parseIncidentRow(row: unknown): Result<IncidentRow, Issue[]> {
  const parsed = parse(IncidentRow, row);
  if (!parsed.ok) return parsed;
  const { url, mark } = parsed.value;
  return url === null && mark !== 'VERIFIED_NO_ADDRESS' ? refused([issueOf('REQUIRED', ['url'])]) : parsed;
}
