import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { warningOf, type Warning } from '../issue';
import type { MatterEvent } from './event';
import type { Matter } from './matter';

/** An act after the period that it answers: recorded, with the dates told; whose duty it was decides which date counts. */
export function lateWarnings(matter: Matter, stops: MatterEvent['stops'], at: CivilDate | Instant): Warning[] {
  return stops.flatMap(({ position }) => {
    const deadline = matter.clocks[position]?.deadline;
    if (!deadline) return [];
    const { effect, position: lies } = standing(deadline, at);
    const dates = { earliest: pointText(deadline.earliest), latest: pointText(deadline.latest) };
    if (effect === 'OVERDUE' || effect === 'UNFULFILLED' || effect === 'ENDED') {
      return [{ ...warningOf('DONE_AFTER_PERIOD', dates), cites: deadline.cites }];
    }
    const pastEarliest = lies === 'PAST_EARLIEST' && effect !== 'NONE';
    return pastEarliest ? [{ ...warningOf('DONE_AFTER_EARLIEST', dates), cites: deadline.cites }] : [];
  });
}
