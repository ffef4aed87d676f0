import { evolvePreliminary, type IncidentTakenUp } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { preliminaryInformation } from '../schema';

export type PreliminaryRow = Omit<typeof preliminaryInformation.$inferSelect, 'takenUpSeq'> & {
  readonly takenUpSeq: number | null;
};

/** The row under which preliminary information is read. */
export function preliminaryRow(
  regency: AreaCode,
  event: IncidentTakenUp,
  { seq, fictional }: { seq: number | null; fictional: boolean },
): PreliminaryRow {
  const information = evolvePreliminary(event);
  const { id, incidentId, area } = information;
  return { regency, id, incidentId, area, fictional, takenUpSeq: seq, information };
}
