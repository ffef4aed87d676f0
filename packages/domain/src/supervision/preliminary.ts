import type { CivilDate } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { z } from 'zod';
import { IncidentId } from '../incident';
import { issueOf, writtenText, type Refusal, type Warning } from '../issue';
import type { OfficeId } from '../office';
import { AreaCode, contains } from '../territory';
import { todayOf, type SupervisionFacts } from './facts';
import { PreliminaryInformationId } from './ids';
import { alreadyRecorded, invalid, noOffice } from './refusals';
import type { PreliminaryInformation } from './preliminary-information';
import type { TipRecorded } from './tip';

/**
 * Takes a press-reported incident up as preliminary information (informasi awal), which an office then traces. The
 * incident itself stays what it is: a report by others, outside every register, with no clock.
 */
export const TakeUpIncident = z.strictObject({
  command: z.literal('TAKE_UP_INCIDENT'),
  id: PreliminaryInformationId,
  incidentId: IncidentId,
  /** Where the office will trace it: an area in its territory. */
  area: AreaCode,
  note: writtenText({ max: 2_000 }).nullable(),
});
export type TakeUpIncident = z.infer<typeof TakeUpIncident>;

export interface IncidentTakenUp {
  readonly type: 'INCIDENT_TAKEN_UP';
  readonly version: 1;
  readonly id: PreliminaryInformationId;
  readonly office: OfficeId;
  readonly incidentId: IncidentId;
  readonly area: AreaCode;
  readonly takenUpOn: CivilDate;
  readonly note: string | null;
  readonly warnings: readonly Warning[];
}

export function takeUpIncident(
  existing: PreliminaryInformation | null,
  command: TakeUpIncident,
  facts: SupervisionFacts,
): Result<IncidentTakenUp, Refusal> {
  const { office, territory } = facts.actor;
  if (existing) return refused(alreadyRecorded);
  if (!office) return refused(noOffice);
  if (!facts.areaExists(command.area)) return refused(invalid([issueOf('UNKNOWN_AREA', ['area'])]));
  if (!contains(territory, command.area)) return refused(invalid([issueOf('OUTSIDE_TERRITORY', ['area'])]));
  const { id, incidentId, area, note } = command;
  return ok({
    type: 'INCIDENT_TAKEN_UP',
    version: 1,
    id,
    office,
    incidentId,
    area,
    takenUpOn: todayOf(facts),
    note,
    warnings: [],
  });
}

export function evolvePreliminary(event: IncidentTakenUp | TipRecorded): PreliminaryInformation {
  const { id, office, area } = event;
  if (event.type === 'INCIDENT_TAKEN_UP') {
    const { incidentId, takenUpOn, note } = event;
    return { id, office, origin: { kind: 'INCIDENT', incidentId }, area, takenUpOn, note, version: 1 };
  }
  const { channel, account, informant, receivedOn } = event;
  const origin = { kind: 'TIP', channel, account, informant } as const;
  return { id, office, origin, area, takenUpOn: receivedOn, note: null, version: 1 };
}
