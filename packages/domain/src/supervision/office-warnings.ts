import type { CivilDate } from '@awaslog/law/civil-date';
import type { ElectionId } from '../election';
import { warningOf, type Warning } from '../issue';
import { officeKindOf, officeLife, type OfficeId, type OfficeKind } from '../office';
import { isAnyOffAdministrativeList, type RespondentCapacity, type ViolationKind } from '../violation';

const reportsUpward: readonly OfficeKind[] = ['VILLAGE_SUPERVISOR', 'STATION_SUPERVISOR'];
const sits: readonly OfficeKind[] = ['PANWASCAM', 'REGENCY'];

/**
 * Whether a record is an office's to carry on: its own, or one that a village or station supervisor has reported upward to
 * a body that has a plenary.
 */
export function isItsMatter(recordedBy: OfficeId, office: OfficeId): boolean {
  return (
    recordedBy === office || (reportsUpward.includes(officeKindOf(recordedBy)) && sits.includes(officeKindOf(office)))
  );
}

/** An act outside an office's life warns and is recorded. */
export function lifeWarning(office: OfficeId | null, election: ElectionId, day: CivilDate): Warning[] {
  if (!office) return [];
  const { from, to } = officeLife(officeKindOf(office), election);
  return (from && day < from) || (to && day > to) ? [warningOf('OFFICE_OUTSIDE_ITS_LIFE')] : [];
}

/** As what the members of an office that decides would be respondents. */
const ownCapacity: Readonly<Partial<Record<OfficeKind, RespondentCapacity>>> = {
  PANWASCAM: 'SUPERVISOR',
  REGENCY: 'BAWASLU_REGENCY',
};

/** Whether a member of the office that decides may himself be a respondent; names are kept apart, so nobody here can say. */
export function mayBeRespondent(respondents: readonly RespondentCapacity[], office: OfficeId | null): boolean {
  const own = office && ownCapacity[officeKindOf(office)];
  return own !== null && own !== undefined && respondents.includes(own);
}

/** Respondents that a track does not know, and ethics matters that belong to the regency. */
export function respondentWarnings(
  kinds: readonly ViolationKind[],
  respondents: readonly RespondentCapacity[],
  office: OfficeId | null,
): Warning[] {
  const ofSupervisor = kinds.includes('ETHICS') && respondents.includes('SUPERVISOR');
  const offTheList = kinds.includes('ADMINISTRATIVE') && isAnyOffAdministrativeList(respondents);
  return [
    ...(ofSupervisor && office && officeKindOf(office) !== 'REGENCY'
      ? [warningOf('ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY')]
      : []),
    ...(offTheList ? [warningOf('RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST')] : []),
  ];
}
