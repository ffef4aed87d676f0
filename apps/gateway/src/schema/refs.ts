import type { Citation as CitationValue } from '@awaslog/law/citation';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline as DeadlineValue } from '@awaslog/law/deadline';
import type { Election as ElectionValue } from '@awaslog/domain/election';
import type { Issue as IssueValue, Warning as WarningValue } from '@awaslog/domain/issue';
import type { OfficeId } from '@awaslog/domain/office';
import type { EarlierDates } from '@awaslog/domain/redating';
import type { SubstageEntry } from '@awaslog/domain/stage';
import type { Regency as RegencyValue } from '@awaslog/regency/regency';
import type { AreaRow, FindingRow, IncidentRow, MatterRow, PreliminaryRow, RecordRow } from '@awaslog/store/store';
import { builder } from './builder';

/** A regency with what one request read of its area; null where nothing had to be read. */
export interface RegencyView {
  readonly regency: RegencyValue;
  readonly area: AreaRow | null;
}

/** A clock of a record or a matter, with its dates. */
export interface ClockView {
  readonly rule: string;
  readonly deadline: DeadlineValue;
  /** The day on which what it asks was done, null while it runs. */
  readonly stoppedOn: CivilDate | null;
  /** What earlier calendars said of it, oldest first. */
  readonly earlier: readonly EarlierDates[];
}

/** The objects that know each other, named before they are filled in, so that no two files need each other. */
export const Citation = builder.objectRef<CitationValue>('Citation');
export const Deadline = builder.objectRef<DeadlineValue>('Deadline');
export const Clock = builder.objectRef<ClockView>('Clock');
export const Election = builder.objectRef<ElectionValue>('Election');
export const Substage = builder.objectRef<SubstageEntry>('Substage');
export const Area = builder.objectRef<AreaRow>('Area');
export const Regency = builder.objectRef<RegencyView>('Regency');
export const Office = builder.objectRef<OfficeId>('Office');
export const SupervisionRecord = builder.objectRef<RecordRow>('SupervisionRecord');
export const Finding = builder.objectRef<FindingRow>('Finding');
export const Matter = builder.objectRef<MatterRow>('Matter');
export const PreliminaryInformation = builder.objectRef<PreliminaryRow>('PreliminaryInformation');
export const ReportedIncident = builder.objectRef<IncidentRow>('ReportedIncident');
export const Warning = builder.objectRef<WarningValue>('Warning');
export const Issue = builder.objectRef<IssueValue>('Issue');
