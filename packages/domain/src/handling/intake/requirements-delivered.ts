import type { z } from 'zod';
import type { Warning } from '../../issue';
import { statedBy } from '../act';
import type { Matter } from '../matter';
import { formalCodes, requirementWords, type RequirementCode } from './codes';
import { completeReport } from './complete-report';
import { receiveReport } from './receive-report';
import { intakeWarning } from './warnings';

type Delivered = z.output<typeof receiveReport.input>;

/** Whether a report holds anything for a requirement; whether that suffices is for the review. The time is counted apart. */
const held: Readonly<Record<Exclude<RequirementCode, 'IN_TIME'>, (report: Delivered) => boolean>> = {
  REPORTER: ({ reporter }) => reporter !== null,
  RESPONDENT: ({ respondents }) => respondents.length > 0,
  TIME_AND_PLACE: ({ occurredOn, place }) => occurredOn !== null && place !== null,
  ACCOUNT: ({ account }) => account !== null,
  EVIDENCE: ({ evidence }) => evidence.length > 0,
};

/** Whether anything was delivered for a requirement, with the report or when it was completed. */
function wasDelivered(matter: Matter, report: Delivered, requirement: RequirementCode): boolean {
  if (requirement === 'IN_TIME' || held[requirement](report)) return true;
  return statedBy(matter, completeReport).some(
    ({ completed, evidence }) => completed.includes(requirement) || (requirement === 'EVIDENCE' && evidence.length > 0),
  );
}

/** A requirement that is judged met although nothing was delivered for it is told by its article; the office may know better. */
export function emptyJudgedWarnings(
  matter: Matter,
  judged: readonly { readonly requirement: RequirementCode; readonly met: boolean }[],
): Warning[] {
  const [report] = statedBy(matter, receiveReport);
  if (!report) return [];
  return judged
    .filter(({ requirement, met }) => met && !wasDelivered(matter, report, requirement))
    .map(({ requirement }) => {
      const { term: id, en } = requirementWords[requirement];
      const code = formalCodes.includes(requirement) ? 'FORMAL_REQUIREMENT_EMPTY' : 'MATERIAL_REQUIREMENT_EMPTY';
      return intakeWarning(code, { requirement: { id, en } });
    });
}
