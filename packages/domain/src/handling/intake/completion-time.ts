import { calendarOf } from '@awaslog/law/calendar';
import type { CivilDate } from '@awaslog/law/civil-date';
import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import type { Warning } from '../../issue';
import type { Matter, MatterClock } from '../matter';
import { intakeWarning } from './warnings';

/** Two "Hari" are recalled; a page of questions and answers says three. A right ends only after the later of them. */
const DISPUTED_LENGTH = 3;

function runningCompletion({ clocks }: Pick<Matter, 'clocks'>): MatterClock | undefined {
  return clocks.findLast(({ rule, stoppedOn }) => rule === 'REPORT_COMPLETION' && stoppedOn === null);
}

/** The last day of the longer count, by the calendar of the day on which it is asked; null where that is not decreed. */
function disputedEnd({ area }: Pick<Matter, 'area'>, { from }: Pick<MatterClock, 'from'>, on: CivilDate) {
  const calendar = calendarOf({ asOf: on, area });
  const end = calendar.workingDayAfter(from.slice(0, 10) as CivilDate, DISPUTED_LENGTH);
  return typeof end === 'string' ? end : null;
}

/** Why the time of the reporter cannot be said to be over on a day; null once it has passed by every count. */
export function completionMayCome(matter: Matter, on: CivilDate): Warning | null {
  const running = runningCompletion(matter);
  if (!running?.deadline) return intakeWarning('COMPLETION_END_UNKNOWN');
  const { latest } = running.deadline;
  if (standing(running.deadline, on).effect !== 'ENDED') {
    return intakeWarning('COMPLETION_STILL_RUNS', { latest: pointText(latest) });
  }
  const disputed = disputedEnd(matter, running, on);
  if (disputed === null) return intakeWarning('COMPLETION_END_UNKNOWN');
  return on > disputed ? null : intakeWarning('COMPLETION_END_DISPUTED', { latest: pointText(disputed) });
}

/** A completion after the two "Hari" that the longer count still has in time. */
export function completedOnDisputedDay(matter: Matter, on: CivilDate): Warning[] {
  const running = runningCompletion(matter);
  if (!running?.deadline || standing(running.deadline, on).effect !== 'ENDED') return [];
  const disputed = disputedEnd(matter, running, on);
  return disputed !== null && on <= disputed
    ? [intakeWarning('COMPLETED_ON_DISPUTED_DAY', { latest: pointText(disputed) })]
    : [];
}
