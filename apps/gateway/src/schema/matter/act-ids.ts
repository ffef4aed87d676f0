import type { GlobalType } from '../relay/global-id';

/** Which global id stands for an id of the domain; what is not here is a plain code, or opaque as it is. */
export const globalTypes: Readonly<Record<string, GlobalType>> = {
  MatterId: 'Matter',
  SupervisionRecordId: 'SupervisionRecord',
  FindingId: 'Finding',
  PreliminaryInformationId: 'PreliminaryInformation',
  IncidentId: 'ReportedIncident',
  OfficeId: 'Office',
};

/** A code that people read and write is a text; an id is not to be read. */
export function isReadable(name: string | undefined): boolean {
  return name !== undefined && !/(Id|Reference)$/.test(name);
}
