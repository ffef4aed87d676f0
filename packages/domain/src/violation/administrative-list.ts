import type { RespondentCapacity } from './respondent';
import { subjectStanding } from './standing';
import { administrativeSubject } from './subject';

/**
 * Whether anybody who is named is no respondent of an administrative violation by the list of Perbawaslu 8/2022 art. 8, such
 * as a printer, a carrier, a secretariat or a supervisor. Of "other" and "unknown" nobody can say.
 */
export function isAnyOffAdministrativeList(respondents: readonly RespondentCapacity[]): boolean {
  return respondents.some((one) => subjectStanding(administrativeSubject, [one]).standing === 'CONTRADICTED');
}
