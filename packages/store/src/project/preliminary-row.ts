import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import { evolvePreliminary, PreliminaryInformationId, type PreliminaryInformation } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { HandlingEvent, PreliminaryEvent } from '../events/stored-event';
import type { preliminaryInformation } from '../schema';
import type { Place } from './record-rows';

export type PreliminaryRow = Omit<typeof preliminaryInformation.$inferSelect, 'takenUpSeq'> & {
  readonly takenUpSeq: number | null;
};
interface Written {
  readonly seq: number | null;
  readonly fictional: boolean;
}

/** The row under which preliminary information is read. */
export function preliminaryRow(regency: AreaCode, event: PreliminaryEvent, written: Written): PreliminaryRow {
  return rowOf(regency, evolvePreliminary(event), written);
}

/** What a report becomes that an act treats as preliminary information; null for any other act. */
export function preliminaryOfMatter(
  { regency, zone }: Place,
  { event, area }: { readonly event: HandlingEvent; readonly area: AreaCode },
  written: Written,
): PreliminaryRow | null {
  const id = treatedAs(event);
  if (!id) return null;
  const { office, at, matterId, facts } = event;
  const note = typeof facts['note'] === 'string' ? facts['note'] : null;
  const takenUpOn = at.includes('T') ? civilDateOf(at as Instant, zone) : (at as CivilDate);
  const origin = { kind: 'REPORT', matterId } as const;
  return rowOf(regency, { id, office, origin, area, takenUpOn, note, version: 1 }, written);
}

/** The id under which an act makes preliminary information. */
export function treatedAs({ facts }: Pick<HandlingEvent, 'facts'>): PreliminaryInformationId | null {
  const id = PreliminaryInformationId.safeParse(facts['preliminaryInformationId']);
  return id.success ? id.data : null;
}

function rowOf(regency: AreaCode, information: PreliminaryInformation, { seq, fictional }: Written): PreliminaryRow {
  const { id, area, origin } = information;
  return {
    regency,
    id,
    incidentId: origin.kind === 'INCIDENT' ? origin.incidentId : null,
    matterId: origin.kind === 'REPORT' ? origin.matterId : null,
    area,
    fictional,
    takenUpSeq: seq,
    information,
  };
}
