import type { CivilDate } from '@awaslog/law/civil-date';
import type { IncidentId } from '../incident';
import type { OfficeId } from '../office';
import type { PersonReference, ReportChannel } from '../report';
import type { AreaCode } from '../territory';
import type { PreliminaryInformationId } from './ids';

/** Where preliminary information came from: a press report, a report that was no report by law, or somebody's tip. */
export type PreliminaryOrigin =
  | { readonly kind: 'INCIDENT'; readonly incidentId: IncidentId }
  | { readonly kind: 'REPORT'; readonly matterId: string }
  | {
      readonly kind: 'TIP';
      readonly channel: ReportChannel;
      readonly account: string;
      readonly informant: PersonReference | null;
    };

/** Preliminary information as an office holds it. A supervision record that traces it names it in its form. */
export interface PreliminaryInformation {
  readonly id: PreliminaryInformationId;
  readonly office: OfficeId;
  readonly origin: PreliminaryOrigin;
  readonly area: AreaCode;
  /** The day on which the office took it up, or received it. */
  readonly takenUpOn: CivilDate;
  readonly note: string | null;
  readonly version: number;
}
